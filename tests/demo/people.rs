//! The invented people themselves: names, ages, and descriptions that agree with the drawing.

use std::collections::HashSet;

use watchbook_demo::{Fate, describe, names};
use watchbook_register::civil::years_between;
use watchbook_register::records::*;

use crate::{TODAY, town};

#[test]
fn nobody_is_under_ten_and_none_but_the_young_under_eighteen() {
    for one in town().subjects {
        let young = matches!(one.lot.fate, Fate::Child | Fate::ChildWithLeave);
        let under = one.dossier.card.age.under_18(TODAY) != Under18::No;
        assert_eq!(under, young, "{:?}", one.lot);
        assert!(one.look.age >= 14, "{:?}", one.lot);
        if let Some((born, _)) = one.dossier.card.age.birth() {
            assert_eq!(years_between(born, TODAY), i16::from(one.look.age));
            assert_eq!(one.office.file.born, Some(born));
            if !young {
                for entry in &one.dossier.entries {
                    let then = one.dossier.card.age.under_18(entry.from);
                    assert_eq!(then, Under18::No, "{:?} was listed as a child", one.lot);
                }
            }
        }
    }
}

#[test]
fn descriptions_agree_with_the_drawn_look() {
    for one in town().subjects {
        let (look, said) = (&one.look, &one.dossier.card.description);
        assert_eq!(said.hair_colour, describe::hair_colour(look.hair_colour));
        assert_eq!(said.hair_style, describe::hair_style(look.hair_style));
        assert_eq!(said.facial_hair, describe::facial_hair(look.facial_hair));
        assert_eq!(said.eyewear, describe::eyewear(look.eyewear));
        assert_eq!(said.build, describe::build(look.build));
        let eyes = describe::eye_colour(look.eyes);
        assert!(said.eyes == eyes || said.eyes == EyeColour::Unknown);
        for drawn in &look.marks {
            let mark = describe::mark(*drawn).unwrap();
            assert!(one.dossier.card.marks.contains(&mark), "{mark:?} is drawn and not said");
        }
        for mark in &one.dossier.card.marks {
            use BodyPosition as B;
            let visible = matches!(mark.position, B::Face | B::Head | B::Neck);
            let drawn = look.marks.iter().any(|drawn| describe::mark(*drawn).unwrap() == *mark);
            assert_eq!(visible, drawn, "{mark:?} is said and not drawn");
        }
    }
}

#[test]
fn those_whom_nobody_knows_have_no_name_and_poorer_pictures() {
    let sought: Vec<_> =
        town().subjects.into_iter().filter(|o| o.lot.fate == Fate::Sought).collect();
    assert_eq!(sought.len(), 30);
    for one in &sought {
        assert_eq!(one.dossier.card.identity, Identity::IdSought);
        assert!(one.dossier.card.aliases.is_empty());
        assert!(one.dossier.card.age.birth().is_none());
        assert_eq!(one.office.file.contact, PersonContact::default());
        assert!((1..=3).contains(&one.dossier.pictures.len()));
        assert!(one.dossier.pictures.iter().all(|p| p.quality != PictureQuality::Good));
    }
}

#[test]
fn everybody_known_has_two_to_four_pictures_newest_first_and_a_face() {
    for one in town().subjects {
        let pictures = &one.dossier.pictures;
        if one.dossier.card.identity == Identity::IdSought {
            continue;
        }
        assert!((2..=4).contains(&pictures.len()), "{:?}", one.lot);
        assert!(pictures.is_sorted_by_key(|p| std::cmp::Reverse(p.taken_on)));
        assert!(pictures.iter().any(|p| p.kind == PictureKind::Face));
    }
}

#[test]
fn names_are_many_and_come_without_a_town() {
    let names: Vec<_> = names(5).take(100_000).collect();
    let full: HashSet<_> = names.iter().map(|named| named.name.full()).collect();
    assert!(full.len() > 60_000, "only {} names differ", full.len());
    let families: HashSet<_> = names.iter().map(|named| named.name.family()).collect();
    assert!(families.len() > 3_000, "only {} families", families.len());
    assert!(names.iter().all(|n| !n.name.given().is_empty() && !n.name.family().is_empty()));
    assert!(names.iter().filter(|named| !named.aliases.is_empty()).count() > 20_000);
}

#[test]
fn a_womans_family_name_has_the_womans_form() {
    let women =
        town().subjects.into_iter().filter(|o| o.dossier.card.description.sex == Sex::Female);
    for one in women {
        let Identity::Known(name) = &one.dossier.card.identity else { continue };
        for ending in ["ski", "cki", "auskas"] {
            assert!(!name.family().ends_with(ending), "{}", name.full());
        }
    }
}
