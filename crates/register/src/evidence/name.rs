//! The name under which a file came, as it can be shown and written again without harm.
//!
//! A name comes from a recorder, a telephone or a stranger. Nothing of it ever becomes a path on
//! this computer; it is kept because a statement names the file as the person knows it.

use super::EvidenceForm;

/// The most characters of a name that are kept.
const LONGEST: usize = 120;
/// The longest ending that counts as one.
const LONGEST_ENDING: usize = 8;

/// A file's own name: no path, no character that is not seen, no longer than can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceName(String);

impl EvidenceName {
    /// The name that comes of what was given; none where nothing is left of it.
    pub fn of(given: &str) -> Option<Self> {
        let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
        let seen: String = last.chars().filter(|c| is_seen(*c)).collect();
        let words: Vec<&str> = seen.split_whitespace().collect();
        let name = words.join(" ");
        let name = name.trim_matches(|c| c == '.' || c == ' ');
        (!name.is_empty()).then(|| Self(shortened(name)))
    }

    /// A name that was made safe when it was stored.
    pub(crate) fn stored(name: String) -> Self {
        Self(name)
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What no reader of the name would see, or what would turn it about.
fn is_seen(c: char) -> bool {
    let unseen = matches!(c, '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}');
    (!c.is_control() || c == '\t') && !unseen
}

/// Cut in the middle, so that both its beginning and its ending stay.
fn shortened(name: &str) -> String {
    let length = name.chars().count();
    if length <= LONGEST {
        return name.to_owned();
    }
    let tail = 20;
    let head: String = name.chars().take(LONGEST - tail - 1).collect();
    let rest: String = name.chars().skip(length - tail).collect();
    format!("{head}…{rest}")
}

/// What a saved copy is called at first: the exhibit, the name as far as every system takes it, and
/// an ending that says what the file is rather than what its name said.
pub fn saved_as(exhibit: &str, name: &EvidenceName, form: EvidenceForm) -> String {
    let (stem, ending) = match name.0.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && is_ending(ending) => {
            (stem, ending.to_ascii_lowercase())
        }
        _ => (name.0.as_str(), String::new()),
    };
    let endings = form.endings();
    let ending = match endings.first() {
        Some(_) if endings.contains(&ending.as_str()) => ending,
        Some(usual) => (*usual).to_owned(),
        // A recorder's own player goes by the ending; one by which a system runs a file is not kept.
        None if ending.is_empty() || RUN_BY.contains(&ending.as_str()) => "bin".to_owned(),
        None => ending,
    };
    let plain = |text: &str| -> String {
        let put = |c: char| if is_taken_everywhere(c) { c } else { '-' };
        text.chars().map(put).collect()
    };
    let stem = plain(stem);
    let stem = stem.trim_matches([' ', '.']);
    // The exhibit before it is also why no name here is one that Windows keeps for itself.
    format!("{} {stem}.{ending}", plain(exhibit))
}

fn is_ending(text: &str) -> bool {
    (1..=LONGEST_ENDING).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_alphanumeric())
}

/// Characters that every file system takes.
fn is_taken_everywhere(c: char) -> bool {
    !c.is_control() && !matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
}

/// Endings by which a system runs a file.
const RUN_BY: [&str; 27] = [
    "exe", "com", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta",
    "scr", "pif", "msi", "msp", "lnk", "cpl", "jar", "reg", "sh", "app", "desktop", "html", "htm",
    "svg",
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn name(given: &str) -> String {
        EvidenceName::of(given).unwrap().0
    }

    #[test]
    fn of_a_hostile_name_only_what_can_be_read_is_kept() {
        assert_eq!(name("../../etc/passwd"), "passwd");
        assert_eq!(name("C:\\Users\\x\\..\\till.mp4"), "till.mp4");
        assert_eq!(name("clip\u{202E}4pm.exe"), "clip4pm.exe");
        assert_eq!(name("a\u{200B}b\n\tc\0.jpg"), "ab c.jpg");
        assert_eq!(name("...hidden. "), "hidden");
        for nothing in ["", "  ", "...", "\u{202E}", "a/", "\\", "\0"] {
            assert_eq!(EvidenceName::of(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn a_name_of_three_hundred_characters_keeps_its_beginning_and_its_ending() {
        let long = format!("Camera 4 {}{}.mp4", "ŵ".repeat(280), "till");
        let kept = name(&long);
        assert_eq!(kept.chars().count(), LONGEST);
        assert!(kept.starts_with("Camera 4 ŵ") && kept.ends_with("till.mp4"), "{kept}");
    }

    #[test]
    fn a_copy_ends_as_its_content_says_and_no_system_keeps_or_runs_its_name() {
        let saved = |given: &str, form| saved_as("AB/1", &EvidenceName::of(given).unwrap(), form);
        assert_eq!(saved("till.MOV", EvidenceForm::Mp4), "AB-1 till.mov");
        assert_eq!(saved("till.exe", EvidenceForm::Jpeg), "AB-1 till.jpg");
        assert_eq!(saved("NUL.txt", EvidenceForm::Pdf), "AB-1 NUL.pdf");
        assert_eq!(saved("CON", EvidenceForm::Unknown), "AB-1 CON.bin");
        assert_eq!(saved("ch01.g64x", EvidenceForm::Unknown), "AB-1 ch01.g64x");
        assert_eq!(saved("ch01.js", EvidenceForm::Unknown), "AB-1 ch01.bin");
        assert_eq!(saved("a:b*c?.png", EvidenceForm::Png), "AB-1 a-b-c-.png");
    }
}
