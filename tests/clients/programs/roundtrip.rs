//! Reads documents and writes them: roundtrip OUT FILE...

use std::{env, fs, path::Path};

fn main() {
    let mut arguments = env::args().skip(1);
    let out = arguments.next().expect("OUT");
    for (i, file) in arguments.enumerate() {
        let text = fs::read_to_string(file).expect("a text");
        match client::read(&text) {
            Ok(document) => {
                let written = client::write(&document).expect("JSON");
                fs::write(Path::new(&out).join(format!("{i}.json")), written).expect("a file");
                println!("ok");
            }
            Err(error) => println!("refused: {}", error.to_string().replace('\n', " ")),
        }
    }
}
