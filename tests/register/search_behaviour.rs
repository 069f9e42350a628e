//! Single expectations, each a sentence.

use watchbook_register::search::{AREA, FACETS, HAIR, Query, SEX};

use crate::support::{Register, With, person};

fn town() -> Register {
    Register::named(&[
        "John Smith",
        "Jon Smyth",
        "Joan Smithson",
        "Jane Doe",
        "Siobhan Murphy",
        "Niamh O'Brien",
        "Rhys Llewellyn",
        "Muhammad Hussain",
        "Krzysztof Wiśniewski",
        "Robert Jones",
        "Stephen Clarke",
        "Ewan MacDonald",
        "Donald Macey",
        "Yusuf al-Hassan",
        "Maria de Souza",
        "Anne-Marie Smith-Jones",
        "Wojciech Nowak",
        "Şule Yıldız",
        "Caoimhe Byrne",
        "Dafydd ap Ifan",
        "Elizabeth Walker",
        "Aisha Begum",
        "Tracey Whitcombe",
    ])
}

#[test]
fn nothing_typed_finds_everybody_in_their_order() {
    let register = Register::of([person("B").order(2), person("C").order(1), person("A").order(2)]);
    register.assert_only("", &["C", "A", "B"]);
    register.assert_only("  ", &["C", "A", "B"]);
}

#[test]
fn a_name_is_found_from_its_first_letters_on() {
    let town = town();
    for typed in
        ["el", "eli", "eliz", "elizabeth", "elizabeth w", "elizabeth walker", "wal", "walker e"]
    {
        town.assert_first(typed, "Elizabeth Walker");
    }
}

#[test]
fn an_exact_name_comes_before_every_other_spelling() {
    let town = town();
    assert_eq!(town.find("john smith")[0], "John Smith");
    assert_eq!(town.find("jon smyth")[0], "Jon Smyth");
    assert_eq!(town.find("smyth")[0], "Jon Smyth");
}

#[test]
fn misspelt_names_are_found() {
    let town = town();
    for (typed, meant) in [
        ("jhon smiht", "John Smith"),
        ("elizabteh", "Elizabeth Walker"),
        ("elisabeth waker", "Elizabeth Walker"),
        ("elizz", "Elizabeth Walker"),
        ("wlaker", "Elizabeth Walker"),
        ("robrt jnoes", "Robert Jones"),
        ("tracy whitcomb", "Tracey Whitcombe"),
        ("clarck", "Stephen Clarke"),
    ] {
        town.assert_first(typed, meant);
    }
}

#[test]
fn names_are_found_as_they_sound() {
    let town = town();
    for (typed, meant) in [
        ("shivaun", "Siobhan Murphy"),
        ("shivon murfy", "Siobhan Murphy"),
        ("chevonne", "Siobhan Murphy"),
        ("neeve", "Niamh O'Brien"),
        ("neev obrien", "Niamh O'Brien"),
        ("reece", "Rhys Llewellyn"),
        ("reese lewellin", "Rhys Llewellyn"),
        ("mohamed", "Muhammad Hussain"),
        ("mohammed hussein", "Muhammad Hussain"),
        ("stevan clark", "Stephen Clarke"),
        ("keeva", "Caoimhe Byrne"),
        ("kweeva burn", "Caoimhe Byrne"),
        ("voytek", "Wojciech Nowak"),
        ("voychek novak", "Wojciech Nowak"),
        ("kristof vishnevski", "Krzysztof Wiśniewski"),
        ("ayesha", "Aisha Begum"),
        ("shule yildiz", "Şule Yıldız"),
    ] {
        town.assert_first(typed, meant);
    }
}

#[test]
fn nicknames_and_short_forms_are_found() {
    let town = town();
    for (typed, meant) in [
        ("bob", "Robert Jones"),
        ("rob jones", "Robert Jones"),
        ("liz walker", "Elizabeth Walker"),
        ("betty", "Elizabeth Walker"),
        ("dave", "Dafydd ap Ifan"),
        ("steve", "Stephen Clarke"),
    ] {
        town.assert_first(typed, meant);
    }
}

#[test]
fn recorded_nicknames_and_aliases_count_like_names() {
    let register = Register::of([
        person("Peter Grant").nickname("Tank"),
        person("Alan Tankard"),
        person("Lee Moss").alias("Karl Denby"),
    ]);
    register.assert_first("tank", "Peter Grant");
    register.assert_first("karl denby", "Lee Moss");
    register.assert_first("denby lee", "Lee Moss");
}

#[test]
fn joined_and_split_words_are_the_same_name() {
    let town = town();
    for (typed, meant) in [
        ("obrien", "Niamh O'Brien"),
        ("o brien", "Niamh O'Brien"),
        ("o'brien", "Niamh O'Brien"),
        ("O’Brien", "Niamh O'Brien"),
        ("brien", "Niamh O'Brien"),
        ("mac donald", "Ewan MacDonald"),
        ("macdonald", "Ewan MacDonald"),
        ("mcdonald", "Ewan MacDonald"),
        ("mc donald ewan", "Ewan MacDonald"),
        ("alhassan", "Yusuf al-Hassan"),
        ("al hassan", "Yusuf al-Hassan"),
        ("hassan", "Yusuf al-Hassan"),
        ("desouza", "Maria de Souza"),
        ("souza", "Maria de Souza"),
        ("annemarie", "Anne-Marie Smith-Jones"),
        ("smith jones", "Anne-Marie Smith-Jones"),
        ("smithjones", "Anne-Marie Smith-Jones"),
        ("whit combe", "Tracey Whitcombe"),
        ("johnsmith", "John Smith"),
    ] {
        town.assert_first(typed, meant);
    }
}

#[test]
fn initials_find_the_person() {
    let register = Register::named(&["John Smith", "Sam Jones", "Mary Smith", "Peter Smithers"]);
    for typed in ["js", "j s", "j. s.", "j smith", "j. smith", "smith j"] {
        register.assert_first(typed, "John Smith");
    }
}

#[test]
fn an_initial_on_record_is_found_by_the_whole_name() {
    let register = Register::named(&["J. Smith", "Mary Smith"]);
    register.assert_first("john smith", "J. Smith");
}

#[test]
fn accents_do_not_matter() {
    let town = town();
    for typed in ["sule yildiz", "şule", "ŞULE YILDIZ", "Sule Yıldız"] {
        town.assert_first(typed, "Şule Yıldız");
    }
    town.assert_first("wisniewski", "Krzysztof Wiśniewski");
    // The same letters with the accents as characters of their own.
    town.assert_first("s\u{327}ule", "Şule Yıldız");
}

#[test]
fn a_reference_is_found_however_it_is_typed() {
    let register = Register::of([
        person("Ann Old").reference("SW-2025-0142"),
        person("Bea New").reference("SW-2026-0142"),
        person("Cal Other").reference("SW-2026-1420"),
    ]);
    for typed in [
        "SW-2026-0142",
        "sw2026142",
        "sw20260142",
        "2026-142",
        "2026 0142",
        "sw 2026 142",
        "20260142",
    ] {
        register.assert_first(typed, "Bea New");
    }
    register.assert_only("142", &["Ann Old", "Bea New", "Cal Other"]);
    register.assert_only("0142", &["Ann Old", "Bea New"]);
    register.assert_only("xx142", &[]);
}

#[test]
fn words_of_the_description_are_found_after_names() {
    let register = Register::of([
        person("Carl Dean").described("bald").described("tattoo swallow left neck"),
        person("Joe Bald"),
        person("Ned Stark").described("slim").described("grey hair"),
        person("Slim Carter"),
    ]);
    register.assert_only("bald", &["Joe Bald", "Carl Dean"]);
    register.assert_only("tattoo neck", &["Carl Dean"]);
    register.assert_only("tat swallow carl", &["Carl Dean"]);
    register.assert_only("thin", &["Ned Stark"]);
    register.assert_only("slim", &["Slim Carter", "Ned Stark"]);
    register.assert_only("slim with grey hair", &["Ned Stark"]);
    register.assert_only("gray", &["Ned Stark"]);
}

#[test]
fn every_typed_word_must_be_accounted_for() {
    let town = town();
    town.assert_first("john smith", "John Smith");
    assert!(!town.find("john smith").contains(&"Robert Jones"));
    assert!(!town.find("john smith").contains(&"Jane Doe"));
    let answer = town.index.search(&Query { text: "john smith", chosen: [0; FACETS] });
    assert!(answer.every_word);
}

#[test]
fn when_nobody_fits_every_word_those_who_fit_most_are_shown() {
    let town = town();
    town.assert_first("john smith zzzz", "John Smith");
    let answer = town.index.search(&Query { text: "zzzz walker", chosen: [0; FACETS] });
    assert!(!answer.every_word);
    town.assert_only("zzzz walker", &["Elizabeth Walker"]);
    town.assert_only("zzzzqq", &[]);
}

#[test]
fn two_typed_words_need_two_words_of_the_name() {
    let register = Register::named(&["Ali Khan", "Ali Ali"]);
    register.assert_only("ali ali", &["Ali Ali"]);
}

#[test]
fn a_whole_name_comes_before_a_longer_one() {
    let register = Register::of([person("John Paul Smith"), person("John Smith").order(5)]);
    register.assert_only("john smith", &["John Smith", "John Paul Smith"]);
}

#[test]
fn among_equally_good_names_those_in_force_here_come_first() {
    let register = Register::of([
        person("John Smithers").order(3),
        person("John Smithson").order(1),
        person("John Smithies").order(2),
    ]);
    register.assert_only("john smit", &["John Smithson", "John Smithies", "John Smithers"]);
}

#[test]
fn two_or_three_letters_are_not_guessed_at() {
    let register =
        Register::named(&["Max Power", "May Day", "Moe Green", "Mo Salt", "Bob Low", "Ian Rae"]);
    register.assert_only("mo", &["Mo Salt", "Moe Green"]);
    register.assert_only("max", &["Max Power"]);
    register.assert_only("bax", &[]);
}

#[test]
fn names_found_by_ear_are_told() {
    let town = town();
    assert_eq!(town.sounds_like("shivaun"), ["Siobhan Murphy"]);
    assert!(town.sounds_like("siobhan").is_empty());
    assert!(town.sounds_like("siobh").is_empty());
}

#[test]
fn facets_choose_within_the_hits() {
    let register = Register::of([
        person("John Smith").facet(SEX, 1).facet(HAIR, 0b11),
        person("Joan Smith").facet(SEX, 2).facet(HAIR, 0b10),
        person("Jean Smith").facet(SEX, 2).facet(HAIR, 0b100).facet(AREA, 1),
        person("Paul Brown").facet(SEX, 1),
    ]);
    let mut chosen = [0; FACETS];
    chosen[HAIR] = 0b110;
    let answer = register.index.search(&Query { text: "smith", chosen });
    assert_eq!(answer.hits.len(), 3);
    chosen[SEX] = 2;
    let answer = register.index.search(&Query { text: "smith", chosen });
    assert_eq!(answer.hits.len(), 2);
    // Hair is counted as if only sex were chosen, and sex as if only hair were.
    assert_eq!(answer.facet_counts[HAIR][..3], [0, 1, 1]);
    assert_eq!(answer.facet_counts[SEX][..2], [1, 2]);
    assert_eq!(answer.facet_counts[AREA][..1], [1]);
}
