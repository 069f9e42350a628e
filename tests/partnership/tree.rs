//! The items of a body, for tests that look at every one of them or alter one.

use watchbook_protocol::cbor::{Value, decode, encode};

/// Bytes of a body with one alteration.
pub fn altered(content: &[u8], alter: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value: Value = decode(content).unwrap();
    alter(&mut value);
    encode(&value)
}

/// The item at keys and places: a key in a map, a place in a list.
pub fn at<'a>(value: &'a mut Value, path: &[u64]) -> &'a mut Value {
    let Some((first, rest)) = path.split_first() else { return value };
    match value {
        Value::Map(pairs) => {
            let there = pairs.iter().position(|(key, _)| key == first);
            let there = there.unwrap_or_else(|| {
                let place = pairs.iter().take_while(|(key, _)| key < first).count();
                pairs.insert(place, (*first, Value::Null));
                place
            });
            at(&mut pairs[there].1, rest)
        }
        Value::List(items) => at(&mut items[usize::try_from(*first).unwrap()], rest),
        other => panic!("nothing lies in {other:?}"),
    }
}

/// Leaves a key out.
pub fn without(value: &mut Value, path: &[u64], gone: u64) {
    match at(value, path) {
        Value::Map(pairs) => pairs.retain(|(key, _)| *key != gone),
        other => panic!("no map: {other:?}"),
    }
}

/// The ways to every item of a tree, the tree itself first.
pub fn paths(value: &Value) -> Vec<Vec<u64>> {
    let mut found = vec![Vec::new()];
    let inner: Vec<(u64, &Value)> = match value {
        Value::Map(pairs) => pairs.iter().map(|(key, value)| (*key, value)).collect(),
        Value::List(items) => (0..).zip(items).collect(),
        _ => Vec::new(),
    };
    for (key, value) in inner {
        for mut path in paths(value) {
            path.insert(0, key);
            found.push(path);
        }
    }
    found
}
