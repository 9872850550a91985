//! Users with the roles and traits that single sign-on gave them.

use super::{Object, Random};

pub struct Person {
    pub name: String,
    pub login: String,
    pub roles: Vec<String>,
    /// An object of lists, as JSON text.
    pub traits: String,
}

const NAMES: [&str; 16] = [
    "alice", "bob", "carol", "dave", "erin", "frank", "grace", "heidi", "ivan", "judy", "mallory", "nina",
    "olivia", "peggy", "quinn", "trent",
];
const AREAS: [&str; 8] = ["shop", "orders", "billing", "search", "identity", "data", "platform", "mobile"];
const RIGHTS: [&str; 6] = ["access", "reader", "admin", "requester", "reviewer", "on-call"];

pub fn people(random: &mut Random, count: usize) -> Vec<Person> {
    (0..count).map(|number| person(random, number)).collect()
}

fn person(random: &mut Random, number: usize) -> Person {
    let login = format!("{}{}", NAMES[number % NAMES.len()], number / NAMES.len());
    let name = format!("{login}@example.com");
    let roles = names(random, 3.0);
    let traits = Object::new().texts("email", &[&name]).texts("groups", &names(random, 5.0));
    let traits = traits.texts("logins", &[login.as_str(), "ubuntu"]).raw("aws_role_arns", "null");
    Person { name, roles, traits: traits.finish(), login }
}

fn names(random: &mut Random, median: f64) -> Vec<String> {
    let count = random.length(median, 1.0);
    (0..count).map(|_| format!("{}-{}", random.pick(&AREAS), random.pick(&RIGHTS))).collect()
}
