//! Rules about what this is built from, read from the lock files.

use std::path::Path;

use anyhow::Result;

/// Parts of the names of packages that find, measure or compare faces or bodies. There is no face
/// recognition here, by design; this keeps it from coming in as somebody's dependency.
const RECOGNISERS: [&str; 22] = [
    "arcface",
    "biometr",
    "blazeface",
    "deepface",
    "face-api",
    "face-detect",
    "face-landmark",
    "face-recog",
    "face_detect",
    "face_recog",
    "facedetect",
    "facenet",
    "facerecog",
    "insightface",
    "mediapipe",
    "mtcnn",
    "openface",
    "retinaface",
    "rustface",
    "seetaface",
    "tracking.js",
    "yunet",
];
/// Whole names of the same, and of engines that would be here for nothing else.
const WHOLE: [&str; 14] = [
    "burn",
    "candle-core",
    "clmtrackr",
    "face-id",
    "headtrackr",
    "jeelizfacefilter",
    "onnxruntime-node",
    "onnxruntime-web",
    "opencv",
    "ort",
    "pico.js",
    "rust-faces",
    "tch",
    "tract-onnx",
];

/// Packages of either lock file that could recognise a face.
pub(super) fn recognisers(root: &Path) -> Result<Vec<String>> {
    let crates = std::fs::read_to_string(root.join("Cargo.lock"))?;
    let packages = std::fs::read_to_string(root.join("ui/package-lock.json"))?;
    let names = crate_names(&crates).chain(package_names(&packages));
    Ok(names
        .filter(|name| recognises(name))
        .map(|name| format!("{name} must not be here"))
        .collect())
}

/// Places where the window's lock file says where a package was fetched from: that differs from
/// machine to machine, and the hash beside it is what counts.
pub(super) fn hosts(root: &Path) -> Result<Vec<String>> {
    let lock = std::fs::read_to_string(root.join("ui/package-lock.json"))?;
    Ok(lock
        .lines()
        .enumerate()
        .filter(|(_, line)| line.trim_start().starts_with("\"resolved\"") && line.contains("://"))
        .map(|(number, _)| format!("ui/package-lock.json:{} names a host", number + 1))
        .collect())
}

fn recognises(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    WHOLE.contains(&name.as_str())
        || RECOGNISERS.iter().any(|part| name.contains(part))
        || name.starts_with("@tensorflow")
        || name.starts_with("@vladmandic")
}

/// The names in a `Cargo.lock`.
fn crate_names(lock: &str) -> impl Iterator<Item = &str> {
    lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
}

/// The names in a `package-lock.json`: its packages are keyed by the folder they are put in.
fn package_names(lock: &str) -> impl Iterator<Item = &str> {
    lock.lines().filter_map(|line| {
        let key = line.trim().strip_prefix('"')?.split('"').next()?;
        key.rsplit_once("node_modules/").map(|(_, name)| name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_from_both_lock_files() {
        let crates = "[[package]]\nname = \"rustface\"\nversion = \"1\"\n";
        assert_eq!(crate_names(crates).collect::<Vec<_>>(), ["rustface"]);
        let packages =
            "    \"node_modules/a/node_modules/@vladmandic/human\": {\n      \"dev\": true\n";
        assert_eq!(package_names(packages).collect::<Vec<_>>(), ["@vladmandic/human"]);
    }

    #[test]
    fn what_recognises_faces_is_known_by_name() {
        for name in
            ["rustface", "opencv", "face-api.js", "dlib-face-recognition", "ort", "Biometry"]
        {
            assert!(recognises(name), "{name}");
        }
    }

    #[test]
    fn what_only_sounds_like_it_is_left_alone() {
        for name in
            ["fontface", "interface", "sort", "surface-rs", "typeface", "portable-atomic", "fdlibm"]
        {
            assert!(!recognises(name), "{name}");
        }
    }
}
