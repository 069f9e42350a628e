//! The premises of the scheme: shops, pubs, clubs and the rest, in five parts of town.

use watchbook_register::records::{Premises, PremisesStatus, Sector};

use super::TOWN;
use crate::chance::Chance;

/// The shop whose till the demonstration shows.
pub const HARLOW_STREET_STORES: &str = "Harlow Street Stores";
/// The pub whose bar the demonstration shows.
pub const THE_FLEECE: &str = "The Fleece";

/// The scheme's names for the parts of town.
pub(crate) const AREAS: [&str; 5] =
    ["Old Town", "Market Place", "Riverside", "Station Quarter", "Tannery Park"];

use PremisesStatus::{Active, Left, Suspended};
use Sector::{Club, Event, Hotel, Other, Pub, Retail, Takeaway, Transport};

/// Name, street and number, sector, area (a place in [`AREAS`]), status.
type Row = (&'static str, &'static str, Sector, usize, PremisesStatus);

const ROWS: [Row; 42] = [
    (HARLOW_STREET_STORES, "12 Harlow Street", Retail, 0, Active),
    (THE_FLEECE, "3 Weir Lane", Pub, 2, Active),
    ("Corner Pantry", "1 Abbey Row", Retail, 0, Active),
    ("Marl Pharmacy", "27 Harlow Street", Retail, 0, Active),
    ("Thimble and Thread", "8 Abbey Row", Retail, 0, Active),
    ("Old Town Wines", "40 Harlow Street", Retail, 0, Active),
    ("Quill Stationers", "5 Dyers Court", Retail, 0, Active),
    ("The Copper Kettle", "16 Harlow Street", Other, 0, Active),
    ("The Lamb and Lantern", "2 Dyers Court", Pub, 0, Active),
    ("Marketside Foods", "9 Market Place", Retail, 1, Active),
    ("Lantern Electricals", "14 Market Place", Retail, 1, Active),
    ("Buttercross Bakery", "2 Buttercross", Retail, 1, Active),
    ("Pebble Toys", "21 Market Place", Retail, 1, Active),
    ("Hobday Hardware", "6 Sheep Street", Retail, 1, Active),
    ("Sweetbriar Cosmetics", "11 Market Place", Retail, 1, Active),
    ("The Buttercross Inn", "4 Buttercross", Pub, 1, Active),
    ("The Corn Exchange", "1 Market Place", Event, 1, Active),
    ("Saffron Kitchen", "19 Sheep Street", Takeaway, 1, Active),
    ("The Weir", "17 Weir Lane", Pub, 2, Active),
    ("Millrace", "1 Mill Yard", Club, 2, Active),
    ("Riverside Wines", "22 Quay Street", Retail, 2, Active),
    ("The Moorings Hotel", "30 Quay Street", Hotel, 2, Active),
    ("Boathouse Bar", "4 Quay Street", Pub, 2, Active),
    ("Ferry Lane Outfitters", "7 Ferry Lane", Retail, 2, Active),
    ("Quay Street Fish Bar", "12 Quay Street", Takeaway, 2, Active),
    ("Station News", "1 Station Approach", Retail, 3, Active),
    ("Quarter Foods", "15 Junction Road", Retail, 3, Active),
    ("Junction Road Garage Shop", "60 Junction Road", Retail, 3, Active),
    ("Platform Two", "2 Station Approach", Pub, 3, Active),
    ("The Railway Bell", "33 Junction Road", Pub, 3, Active),
    ("The Signal Box", "5 Goods Yard", Club, 3, Active),
    ("Marlbridge Bus Station", "Station Approach", Transport, 3, Active),
    ("Late Bite", "18 Junction Road", Takeaway, 3, Active),
    ("The Quarter Hotel", "3 Station Approach", Hotel, 3, Active),
    ("Parcel and Post", "21 Junction Road", Retail, 3, Active),
    ("Parkside Superstore", "Unit 1, Tannery Park", Retail, 4, Active),
    ("Tannery Home and Garden", "Unit 3, Tannery Park", Retail, 4, Active),
    ("Stride Sports", "Unit 4, Tannery Park", Retail, 4, Active),
    ("Lasts Shoes", "Unit 6, Tannery Park", Retail, 4, Active),
    ("The Currier", "Unit 8, Tannery Park", Pub, 4, Active),
    ("Bridge Street Gifts", "10 Bridge Street", Retail, 0, Left),
    ("The Ferryman", "19 Ferry Lane", Pub, 2, Suspended),
];

/// All premises of the scheme; Harlow Street Stores and The Fleece come first.
pub(crate) fn premises(seed: u64) -> Vec<Premises> {
    let mut numbers = [0; AREAS.len()];
    ROWS.iter()
        .enumerate()
        .map(|(row, (name, street, sector, area, status))| {
            let mut chance = Chance::of(seed, "premises", row as u64);
            let in_area = numbers.get_mut(*area).map_or(0, |count| {
                *count += 1;
                *count
            });
            let area_name = AREAS.get(*area).copied().unwrap_or_default();
            let licensed = matches!(sector, Pub | Club | Hotel | Event) || name.contains("Wines");
            let letters =
                [chance.pick(b"ABDEFGHJLNPQRSTUWXYZ"), chance.pick(b"ABDEFGHJLNPQRSTUWXYZ")];
            Premises {
                id: chance.id(),
                name: (*name).to_owned(),
                address: format!("{street}, {TOWN}"),
                postcode: format!(
                    "ZZ{} {}{}{}",
                    area + 1,
                    chance.between(1, 9),
                    char::from(letters[0]),
                    char::from(letters[1])
                ),
                sector: *sector,
                area: area_name.to_owned(),
                call_sign: Some(format!("{} {in_area}", initials(area_name))),
                licence_number: licensed.then(|| format!("MB/PL/{:04}", 210 + row)),
                supervisor: licensed.then(|| supervisor(name, &mut chance)),
                status: *status,
            }
        })
        .collect()
}

fn supervisor(name: &str, chance: &mut Chance) -> String {
    if name == THE_FLEECE {
        return "Tom Bexley".to_owned();
    }
    let gender =
        if chance.percent(50) { crate::names::Gender::Woman } else { crate::names::Gender::Man };
    let (given, family) = crate::names::name(chance, gender);
    format!("{given} {family}")
}

fn initials(area: &str) -> String {
    area.split(' ').filter_map(|word| word.chars().next()).collect()
}
