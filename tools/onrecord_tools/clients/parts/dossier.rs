
/// Reads one document.
///
/// # Errors
///
/// What is not JSON or not of these types, and what they could not write again: null, lists and
/// maps without content. That is most of what the schema refuses; the README of onrecord's clients
/// lists what is not.
pub fn read(text: &str) -> ::serde_json::Result<Dossier> {
    let document: Dossier = ::serde_json::from_str(text)?;
    let before: ::serde_json::Value = ::serde_json::from_str(text)?;
    match lost(&before, &::serde_json::to_value(&document)?, "") {
        None => Ok(document),
        Some(why) => Err(<::serde_json::Error as ::serde::de::Error>::custom(why)),
    }
}

/// Writes a document, indented by two spaces. It checks nothing.
///
/// # Errors
///
/// None that these types can cause.
pub fn write(document: &Dossier) -> ::serde_json::Result<String> {
    Ok(::serde_json::to_string_pretty(document)? + "\n")
}

/// Says what of `before` is not in `after`.
fn lost(before: &::serde_json::Value, after: &::serde_json::Value, path: &str) -> Option<String> {
    use ::serde_json::Value::{Array, Number, Object};
    match (before, after) {
        (Object(before), Object(after)) => before.iter().find_map(|(key, value)| {
            let path = format!("{path}/{key}");
            match after.get(key) {
                Some(after) => lost(value, after, &path),
                None => Some(format!("{path}: {value}; what is not there is left out")),
            }
        }),
        (Array(before), Array(after)) => {
            let mut pairs = before.iter().zip(after).enumerate();
            pairs.find_map(|(i, (before, after))| lost(before, after, &format!("{path}/{i}")))
        }
        (Number(before), Number(after)) if before.as_f64() == after.as_f64() => None,
        _ if before == after => None,
        _ => Some(format!("{path}: {before} would be written as {after}")),
    }
}
