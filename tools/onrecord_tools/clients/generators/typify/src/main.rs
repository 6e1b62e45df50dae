//! Writes the Rust types of a JSON Schema: generate SCHEMA > types.rs

use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("usage: generate SCHEMA")?;
    let schema: schemars::schema::RootSchema = serde_json::from_str(&fs::read_to_string(path)?)?;
    let mut settings = typify::TypeSpaceSettings::default();
    settings
        .with_derive("PartialEq".into())
        .with_map_type("::std::collections::BTreeMap");
    let mut types = typify::TypeSpace::new(&settings);
    types.add_root_schema(schema)?;
    print!("{}", prettyplease::unparse(&syn::parse2(types.to_stream())?));
    Ok(())
}
