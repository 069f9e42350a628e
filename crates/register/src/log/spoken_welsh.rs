//! Times as Welsh speakers say them, put into the words that `when` reads: "neithiwr 23:40", "ddoe 9yh".
//!
//! Only whole words and phrases are changed, the longest first, so a text that is English already
//! comes back as it was. Circumflexes may be left out, as they often are at a keyboard.

/// Phrases of several words before their parts: "hanner awr yn ol" before "awr" alone.
const PHRASES: [(&str, &str); 64] = [
    ("hanner awr yn ol", "half an hour ago"),
    ("y diwrnod cyn ddoe", "the day before yesterday"),
    ("prynhawn heddiw", "this afternoon"),
    ("prynhawn ddoe", "yesterday afternoon"),
    ("y bore heddiw", "am today"),
    ("y bore ddoe", "am yesterday"),
    ("bore heddiw", "this morning"),
    ("bore ddoe", "yesterday morning"),
    ("y prynhawn yma", "this afternoon"),
    ("y prynhawn ma", "this afternoon"),
    ("y bore yma", "this morning"),
    ("y bore ma", "this morning"),
    ("prynhawn ma", "this afternoon"),
    ("bore ma", "this morning"),
    ("heno ma", "tonight"),
    ("nos ddoe", "last night"),
    ("yn y bore", "am"),
    ("yn y prynhawn", "pm"),
    ("yn y nos", "pm"),
    ("yr hwyr", "pm"),
    ("y bore", "am"),
    ("y prynhawn", "pm"),
    ("y nos", "pm"),
    ("hanner nos", "midnight"),
    ("hanner dydd", "noon"),
    ("canol dydd", "noon"),
    ("nos lun", "monday night"),
    ("nos fawrth", "tuesday night"),
    ("nos fercher", "wednesday night"),
    ("nos iau", "thursday night"),
    ("nos wener", "friday night"),
    ("nos sadwrn", "saturday night"),
    ("nos sul", "sunday night"),
    ("dydd llun", "monday"),
    ("dydd mawrth", "tuesday"),
    ("dydd mercher", "wednesday"),
    ("dydd iau", "thursday"),
    ("dydd gwener", "friday"),
    ("dydd sadwrn", "saturday"),
    ("dydd sul", "sunday"),
    ("ddydd llun", "monday"),
    ("ddydd mawrth", "tuesday"),
    ("ddydd mercher", "wednesday"),
    ("ddydd iau", "thursday"),
    ("ddydd gwener", "friday"),
    ("ddydd sadwrn", "saturday"),
    ("ddydd sul", "sunday"),
    ("yn ol", "ago"),
    ("ddim ond nawr", "now"),
    ("rwan", "now"),
    ("nawr", "now"),
    ("neithiwr", "last night"),
    ("echdoe", "the day before yesterday"),
    ("ddoe", "yesterday"),
    ("heddiw", "today"),
    ("heno", "tonight"),
    ("munudau", "minutes"),
    ("munud", "minutes"),
    ("funud", "minutes"),
    ("oriau", "hours"),
    ("dwy", "2"),
    ("dau", "2"),
    ("tair", "3"),
    ("awr", "hour"),
];
/// Words after which "diwethaf" says nothing new: the last such day is meant anyway.
const IDLE: [&str; 4] = ["diwethaf", "dwetha", "diwetha", "gwaetha"];

/// `text`, in small letters, with what is Welsh in it said in the words that `when` reads.
pub(super) fn understood(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '\'' | '\u{2019}'))
        .map(|c| match c {
            'ô' => 'o',
            'ŵ' => 'w',
            c => c,
        })
        .collect();
    let mut words: Vec<String> =
        plain.split_whitespace().filter(|word| !IDLE.contains(word)).map(clock).collect();
    for (welsh, english) in PHRASES {
        let phrase: Vec<&str> = welsh.split(' ').collect();
        let mut from = 0;
        while let Some(at) = place_of(&words, &phrase, from) {
            words.splice(at..at + phrase.len(), english.split(' ').map(str::to_owned));
            from = at + 1;
        }
    }
    at_a_time(&mut words);
    // "awr yn ol" has no number: it is one.
    let said = words.join(" ");
    if said == "hour ago" { "an hour ago".to_owned() } else { said }
}

/// `9yh` and `9.30yb`: the half of the day at the end of a time.
fn clock(word: &str) -> String {
    for (welsh, english) in [("y.h.", "pm"), ("y.b.", "am"), ("yh", "pm"), ("yb", "am")] {
        let time = word.strip_suffix(welsh);
        if let Some(time) = time.filter(|time| time.is_empty() || ends_in_digit(time)) {
            return format!("{time}{english}");
        }
    }
    word.to_owned()
}

fn ends_in_digit(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_digit())
}

fn place_of(words: &[String], phrase: &[&str], from: usize) -> Option<usize> {
    let starts = (from..words.len()).filter(|at| at + phrase.len() <= words.len());
    let mut found = starts.filter(|at| {
        words
            .iter()
            .skip(*at)
            .zip(phrase)
            .all(|(word, wanted)| word.trim_end_matches(',') == *wanted)
    });
    found.next()
}

/// Welsh "am" before a time is "at"; after a number it is the English half of the day.
fn at_a_time(words: &mut [String]) {
    for at in 0..words.len() {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let after_number = before.is_some_and(|word| ends_in_digit(word));
        let before_time = words.get(at + 1).is_some_and(|word| {
            word.starts_with(|c: char| c.is_ascii_digit()) || matches!(&**word, "midnight" | "noon")
        });
        if let Some(word) = words.get_mut(at).filter(|word| *word == "am")
            && before_time
            && !after_number
        {
            "at".clone_into(word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_comes_back_as_it_was() {
        for text in
            ["last night 23:40", "yesterday 9pm", "20 min ago", "9 am", "friday night 0:30", "now"]
        {
            assert_eq!(understood(text), text);
        }
    }

    #[test]
    fn welsh_is_said_in_the_words_that_are_read() {
        for (welsh, english) in [
            ("neithiwr 23:40", "last night 23:40"),
            ("neithiwr am 11.40", "last night at 11.40"),
            ("ddoe 9yh", "yesterday 9pm"),
            ("ddoe am 9.30 yb", "yesterday at 9.30 am"),
            ("9 y bore ddoe", "9 am yesterday"),
            ("20 munud yn ôl", "20 minutes ago"),
            ("5 munud yn ol", "5 minutes ago"),
            ("dwy awr yn ôl", "2 hour ago"),
            ("awr yn ôl", "an hour ago"),
            ("hanner awr yn ôl", "half an hour ago"),
            ("rŵan", "now"),
            ("bore 'ma 9:05", "this morning 9:05"),
            ("nos wener 0:30", "friday night 0:30"),
            ("dydd sul diwethaf 10yb", "sunday 10am"),
            ("neithiwr hanner nos", "last night midnight"),
            ("echdoe 14:00", "the day before yesterday 14:00"),
        ] {
            assert_eq!(understood(welsh), english, "{welsh}");
        }
    }
}
