use wasmtime::*;
fn main() {
    let mut c = Config::new();
    c.consume_fuel(true);
    let e = Engine::new(&c).unwrap();
    let files = ["base", "own"];
    let mut cols: Vec<Vec<u64>> = vec![];
    let fns = ["t_memcpy", "t_memmove", "t_memset", "t_memcmp", "t_bcmp"];
    let lens = [0usize, 1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 24, 31, 32, 33, 48, 64, 100, 256, 1000, 4096];
    for f in files {
        let m = Module::from_file(&e, format!("/tmp/t-flb/mem/{f}.wasm")).unwrap();
        let mut s = Store::new(&e, ());
        s.set_fuel(u64::MAX).unwrap();
        let i = Instance::new(&mut s, &m, &[]).unwrap();
        let mem = i.get_memory(&mut s, "memory").unwrap();
        mem.data_mut(&mut s).fill(7);
        let mut col = vec![];
        for n in fns {
            for l in lens {
                let f = i.get_func(&mut s, n).unwrap();
                let mut r = vec![Val::I32(0); f.ty(&s).results().len()];
                let b = s.get_fuel().unwrap();
                if n == "t_memcmp" || n == "t_bcmp" {
                    mem.data_mut(&mut s).fill(7);
                }
                for k in 0..8 {
                    f.call(
                        &mut s,
                        &[Val::I32(500000 + (k * 3) % 8), Val::I32(600001 + k), Val::I32(l as i32)],
                        &mut r,
                    )
                    .unwrap();
                }
                col.push((b - s.get_fuel().unwrap()) / 8);
            }
        }
        cols.push(col);
    }
    let mut j = 0;
    for n in fns {
        println!("{n}");
        for l in lens {
            println!("{l:6} {:6} {:6}", cols[0][j], cols[1][j]);
            j += 1;
        }
    }
}
