//! What a drawn person looks like: the register's description codes plus a seed for the individual geometry.
//! A look holds lasting traits only; clothing belongs to the shot.

use super::dice::Dice;

/// Declares a closed list of codes with the list of all its values.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $value:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vdoc])* $value),+ }
        impl $name {
            /// Every value, in the order of the codes.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];
        }
    };
}

codes! {
    /// Sex as described.
    LookSex {
        /// `MALE`
        Male,
        /// `FEMALE`
        Female,
        /// `OTHER_DESCRIBED` and `UNKNOWN`: anywhere between.
        Unstated,
    }
}

codes! {
    /// Skin tone, light to dark, with a warm or cool undertone. Only for drawing: the register keeps no such field.
    Complexion {
        /// Very fair, pink undertone.
        VeryFairCool,
        /// Very fair, yellow undertone.
        VeryFairWarm,
        /// Fair and ruddy.
        FairRosy,
        /// Fair and neutral.
        Fair,
        /// Light olive.
        LightOlive,
        /// Light golden.
        Golden,
        /// Tan.
        Tan,
        /// Bronze, warm.
        Bronze,
        /// Mid brown.
        Brown,
        /// Rich brown, red undertone.
        RichBrown,
        /// Dark, warm undertone.
        DeepWarm,
        /// Very dark, cool undertone.
        DeepCool,
    }
}

codes! {
    /// Hair colour.
    HairColour {
        /// `BLACK`
        Black,
        /// `DARK_BROWN`
        DarkBrown,
        /// `LIGHT_BROWN`
        LightBrown,
        /// `BLOND`
        Blond,
        /// `RED`
        Red,
        /// `GREY`
        Grey,
        /// `WHITE`
        White,
        /// `DYED`: the seed decides the colour.
        Dyed,
        /// `BALD`: no hair on top, whatever the style says.
        Bald,
    }
}

codes! {
    /// Hair length or style.
    HairStyle {
        /// `SHAVED`
        Shaved,
        /// `SHORT`
        Short,
        /// `COLLAR`
        Collar,
        /// `SHOULDER`
        Shoulder,
        /// `LONG`
        Long,
        /// `TIED`
        Tied,
        /// `BRAIDED`
        Braided,
        /// `AFRO`
        Afro,
        /// `CURLY`
        Curly,
        /// `RECEDING`
        Receding,
        /// `COVERED`: a headscarf, turban or hood; the seed decides which.
        Covered,
    }
}

codes! {
    /// Facial hair.
    FacialHair {
        /// `NONE`
        None,
        /// `STUBBLE`
        Stubble,
        /// `MOUSTACHE`
        Moustache,
        /// `GOATEE`
        Goatee,
        /// `BEARD_SHORT`
        BeardShort,
        /// `BEARD_FULL`
        BeardFull,
    }
}

codes! {
    /// Eye colour.
    EyeColour {
        /// Very dark brown.
        DarkBrown,
        /// Brown.
        Brown,
        /// Hazel.
        Hazel,
        /// Green.
        Green,
        /// Blue.
        Blue,
        /// Grey.
        Grey,
    }
}

codes! {
    /// Glasses.
    Eyewear {
        /// `NONE`
        None,
        /// `GLASSES`
        Glasses,
        /// `SUNGLASSES`
        Sunglasses,
    }
}

codes! {
    /// Build.
    Build {
        /// `SLIM`
        Slim,
        /// `MEDIUM`
        Medium,
        /// `ATHLETIC`
        Athletic,
        /// `STOCKY`
        Stocky,
        /// `LARGE`
        Large,
    }
}

codes! {
    /// Kind of mark.
    MarkKind {
        /// `SCAR`
        Scar,
        /// `TATTOO`: the seed decides the motif.
        Tattoo,
        /// `BIRTHMARK`
        Birthmark,
        /// A mole (`OTHER`).
        Mole,
        /// `PIERCING`: a ring or a stud.
        Piercing,
        /// `AMPUTATION_MISSING`: a missing tooth; the place does not matter.
        MissingTooth,
    }
}

codes! {
    /// Where a mark is; left and right are the person's own.
    MarkPlace {
        /// Left cheek.
        LeftCheek,
        /// Right cheek.
        RightCheek,
        /// Left eyebrow.
        LeftEyebrow,
        /// Right eyebrow.
        RightEyebrow,
        /// Left side of the neck.
        NeckLeft,
        /// Right side of the neck.
        NeckRight,
        /// Chin.
        Chin,
        /// Forehead.
        Forehead,
        /// Left temple.
        LeftTemple,
        /// Right temple.
        RightTemple,
        /// Left ear.
        LeftEar,
        /// Right ear.
        RightEar,
        /// Nose.
        Nose,
        /// Lip.
        Lip,
    }
}

/// One mark on a face or neck.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LookMark {
    /// What it is.
    pub kind: MarkKind,
    /// Where it is.
    pub place: MarkPlace,
}

/// Everything lasting about a drawn person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Look {
    /// Decides the individual geometry: two people of one description still differ.
    pub seed: u64,
    /// Sex as described.
    pub sex: LookSex,
    /// Years, drawn as 10 to 90.
    pub age: u8,
    /// Skin tone.
    pub complexion: Complexion,
    /// Hair colour.
    pub hair_colour: HairColour,
    /// Hair style.
    pub hair_style: HairStyle,
    /// Facial hair.
    pub facial_hair: FacialHair,
    /// Eye colour.
    pub eyes: EyeColour,
    /// Glasses.
    pub eyewear: Eyewear,
    /// Build.
    pub build: Build,
    /// Marks, any number; two or three stay readable.
    pub marks: Vec<LookMark>,
}

impl Look {
    /// An invented person; complexion, hair, build and age vary independently of each other.
    pub fn invented(seed: u64) -> Self {
        let mut d = Dice::new(seed, "invented");
        let sex = match d.below(20) {
            0..=11 => LookSex::Male,
            12..=18 => LookSex::Female,
            _ => LookSex::Unstated,
        };
        let age = (16.0 + 60.0 * d.unit() * d.range(0.35, 1.0)) as u8;
        let complexion = any(&mut d, Complexion::ALL, Complexion::Tan);
        let greying = Dice::new(seed, "greying").range(34.0, 70.0);
        let mut hair_colour = match d.below(20) {
            0..=5 => HairColour::Black,
            6..=10 => HairColour::DarkBrown,
            11..=13 => HairColour::LightBrown,
            14..=15 => HairColour::Blond,
            16 => HairColour::Red,
            17 => HairColour::Dyed,
            _ => HairColour::DarkBrown,
        };
        if f32::from(age) > greying + 8.0 && hair_colour != HairColour::Dyed {
            let white = f32::from(age) > greying + 20.0 && d.chance(0.5);
            hair_colour = if white { HairColour::White } else { HairColour::Grey };
        }
        let man = sex == LookSex::Male || (sex == LookSex::Unstated && d.chance(0.5));
        let hair_style = if man {
            use HairStyle as S;
            let young = [S::Short, S::Short, S::Short, S::Short, S::Shaved, S::Collar, S::Curly];
            let rare = [S::Braided, S::Afro, S::Covered, S::Tied, S::Shoulder, S::Curly, S::Long];
            let old = [S::Short, S::Receding, S::Receding, S::Shaved, S::Short, S::Collar, S::Curly];
            if d.chance(0.24) {
                d.pick(&rare)
            } else if age > 38 {
                d.pick(&old)
            } else {
                d.pick(&young)
            }
        } else {
            use HairStyle as S;
            let usual = [S::Shoulder, S::Long, S::Collar, S::Tied, S::Long, S::Shoulder, S::Tied];
            let rare = [S::Short, S::Braided, S::Afro, S::Curly, S::Covered, S::Shaved, S::Curly];
            if d.chance(0.4) { d.pick(&rare) } else { d.pick(&usual) }
        };
        if man && age > 35 && d.chance(0.14) {
            hair_colour = HairColour::Bald;
        }
        let facial_hair = if man && age > 18 && d.chance(0.55) {
            any(&mut d, FacialHair::ALL, FacialHair::None)
        } else {
            FacialHair::None
        };
        let eyes = any(&mut d, EyeColour::ALL, EyeColour::Brown);
        let eyewear = match d.below(24) {
            0..=4 => Eyewear::Glasses,
            5 => Eyewear::Sunglasses,
            _ => Eyewear::None,
        };
        let build = any(&mut d, Build::ALL, Build::Medium);
        let mut marks = Vec::new();
        while marks.len() < 2 && d.chance(0.3) {
            let kind = any(&mut d, MarkKind::ALL, MarkKind::Mole);
            let place = any(&mut d, MarkPlace::ALL, MarkPlace::LeftCheek);
            marks.push(LookMark { kind, place });
        }
        Self {
            seed,
            sex,
            age,
            complexion,
            hair_colour,
            hair_style,
            facial_hair,
            eyes,
            eyewear,
            build,
            marks,
        }
    }
}

fn any<T: Copy>(d: &mut Dice, all: &[T], otherwise: T) -> T {
    all.get(d.below(all.len())).copied().unwrap_or(otherwise)
}
