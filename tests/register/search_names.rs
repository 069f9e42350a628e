//! Invented people in number: drawn from the demonstration's name pools, as common as in Great Britain and Ireland.
//!
//! Shared by the judgement test and the bench, so that both speak of the same kind of register.

const FEMALE: &str = include_str!("../../crates/demo/data/given_female.tsv");
const MALE: &str = include_str!("../../crates/demo/data/given_male.tsv");
const SURNAMES: &str = include_str!("../../crates/demo/data/surnames.tsv");

/// Numbers that look random and are the same each time (SplitMix64).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    pub(crate) fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.below(items.len())]
    }
}

/// Names with the sum of the weights up to each.
struct Pool {
    names: Vec<(&'static str, usize)>,
    total: usize,
}

impl Pool {
    fn read(tables: &[&'static str]) -> Self {
        let mut pool = Self { names: Vec::new(), total: 0 };
        for line in tables.iter().flat_map(|table| table.lines()) {
            let mut columns = line.split('\t');
            if let (Some(name), Some(_), Some(weight)) =
                (columns.next(), columns.next(), columns.next())
                && let Ok(weight) = weight.trim().parse::<usize>()
            {
                pool.total += weight;
                pool.names.push((name, pool.total));
            }
        }
        assert!(pool.names.len() > 1000, "the name pools are too small or of another form");
        pool
    }

    fn draw(&self, dice: &mut Dice) -> &'static str {
        let place = dice.below(self.total);
        self.names[self.names.partition_point(|(_, end)| *end <= place)].0
    }
}

/// Full names, in a fixed order.
pub(crate) struct Names {
    given: Pool,
    surnames: Pool,
    rare: usize,
}

impl Names {
    /// Names from the pools, a given share of surnames (in a hundred) being invented and rare.
    pub(crate) fn with_rare(rare: usize) -> Self {
        Self { given: Pool::read(&[FEMALE, MALE]), surnames: Pool::read(&[SURNAMES]), rare }
    }

    pub(crate) fn full(&self, dice: &mut Dice) -> String {
        let given = self.given.draw(dice);
        let surname = match dice.below(100) {
            roll if roll < self.rare => rare_surname(dice),
            roll if roll >= 97 => {
                format!("{}-{}", self.surnames.draw(dice), self.surnames.draw(dice))
            }
            _ => self.surnames.draw(dice).to_owned(),
        };
        match dice.below(20) {
            0 => format!("{given} {} {surname}", self.given.draw(dice)),
            _ => format!("{given} {surname}"),
        }
    }
}

/// Real registers have a long tail of surnames that no list holds.
fn rare_surname(dice: &mut Dice) -> String {
    const STARTS: &[&str] = &[
        "Hart", "Wold", "Bram", "Kess", "Tarn", "Quen", "Ald", "Strick", "Mul", "Penro", "Fen",
        "Gars", "Ollen", "Crai", "Dun", "Hesk", "Lang", "Merri", "Nor", "Pell", "Rusk", "Shel",
        "Thorn", "Ulver", "Whit", "Yar", "Okon", "Abdi", "Kowa", "Szcze", "Mbe", "Ravin", "Chaud",
        "Gur", "Petro", "Vasi",
    ];
    const MIDDLES: &[&str] = &[
        "", "a", "e", "ing", "er", "en", "o", "ber", "mal", "den", "wi", "le", "ga", "su", "ri",
        "to",
    ];
    const ENDS: &[&str] = &[
        "ton", "ley", "field", "worth", "combe", "by", "ford", "wick", "ham", "land", "more",
        "well", "burn", "stead", "ski", "wicz", "enko", "escu", "ov", "pal", "deep", "wala", "kwu",
        "eke", "oglu", "idis",
    ];
    format!("{}{}{}", dice.pick(STARTS), dice.pick(MIDDLES), dice.pick(ENDS))
}
