//! Heights as people give them: centimetres, metres, feet and inches, one measure or two.

use crate::records::Height;

/// Reads "178", "178 cm", "1.78 m", "170-175", "5 ft 10", "5'10\"" or a range of these.
pub fn read(typed: &str) -> Option<Height> {
    let text = typed
        .trim()
        .to_lowercase()
        .replace(['–', '—'], "-")
        .replace(" to ", "-")
        .replace(" i ", "-");
    let (low, high) = text.split_once('-').unwrap_or((&text, &text));
    let (low, high) = (low.trim(), high.trim());
    // "5 ft 8-10": the second measure takes the feet of the first.
    let high = match (feet(low), high.parse::<u16>()) {
        (Some((feet, _)), Ok(inches)) if inches < 12 => Some(imperial(feet, inches)),
        _ => measure(high),
    };
    Height::between(measure(low)?, high?).ok()
}

fn measure(text: &str) -> Option<u16> {
    if let Some((feet, inches)) = feet(text) {
        return Some(imperial(feet, inches));
    }
    let number = text.trim_end_matches(|c: char| c.is_alphabetic()).trim();
    if let Some((metres, rest)) = number.split_once(['.', ',']) {
        let (metres, digits): (u16, &str) = (metres.parse().ok()?, rest);
        let cm: u16 = match digits.len() {
            1 => digits.parse::<u16>().ok()? * 10,
            2 => digits.parse().ok()?,
            _ => return None,
        };
        return Some(metres * 100 + cm);
    }
    number.parse().ok()
}

/// Feet and inches, where the text says feet.
fn feet(text: &str) -> Option<(u16, u16)> {
    let (feet, rest) = ["feet", "foot", "ft", "troedfedd", "tr", "'", "’", "′"]
        .iter()
        .find_map(|mark| text.split_once(mark))?;
    let feet: u16 = feet.trim().parse().ok().filter(|feet| *feet < 10)?;
    let rest = rest
        .trim_matches(|c: char| !c.is_ascii_digit() && !c.is_alphabetic())
        .trim_end_matches("modfedd")
        .trim_end_matches("inches")
        .trim_end_matches("inch")
        .trim_end_matches("ins")
        .trim_end_matches("in")
        .trim();
    let inches: u16 = if rest.is_empty() { 0 } else { rest.parse().ok()? };
    (inches < 12).then_some((feet, inches))
}

fn imperial(feet: u16, inches: u16) -> u16 {
    // To the nearest centimetre: an inch is 2.54 cm.
    ((feet * 12 + inches) * 254 + 50) / 100
}

/// A height as the form writes it.
pub(super) fn written(height: Height) -> String {
    if height.low() == height.high() {
        height.low().to_string()
    } else {
        format!("{}-{}", height.low(), height.high())
    }
}
