//! Instructions per event do not grow unnoticed.

use benches::ceilings::Ceilings;
use benches::fuel;
use guests::FLUENT_BIT;
use workload::Input;

/// `BLESS=1` writes new ceilings.
#[test]
fn instructions_stay_below_their_ceilings() {
    let inputs = Input::all().unwrap();
    let mut rows = fuel::fluent_bit(&fuel::built(&FLUENT_BIT).unwrap(), &inputs).unwrap();
    rows.extend(fuel::component(&inputs).unwrap());
    if std::env::var_os("BLESS").is_some() {
        Ceilings::write(&rows).unwrap();
    }
    let wrong = Ceilings::read().unwrap().check(&rows).unwrap();
    assert!(wrong.is_empty(), "{}\nBLESS=1 writes new ceilings", wrong.join("\n"));
}

/// The mapping is measured against this, so it must be what serde_json does outside of a module.
#[test]
fn the_yardstick_prints_what_serde_json_prints() {
    let input = Input::samples().unwrap();
    let rows = fuel::serde_json(std::slice::from_ref(&input)).unwrap();
    let printed = input.events.iter().map(|event| {
        let tree: serde_json::Value = serde_json::from_slice(event).unwrap();
        tree.to_string().len()
    });
    let round_trip = rows.iter().find(|row| row.call == "round_trip").unwrap();
    assert_eq!(round_trip.bytes_out, printed.sum::<usize>());
}
