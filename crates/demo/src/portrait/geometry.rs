//! The shape of one head: skull and jaw widths, the front's depth, soft bumps, and where the features sit.
//! All from the look's seed; age, sex and build push the same numbers, so that one person stays one person.

use super::dice::Dice;
use super::look::{Build, Look, LookSex};
use super::view::{V3, v3};

/// Eye measures in head units.
#[derive(Debug, Clone, Copy)]
pub(super) struct EyeShape {
    /// Centre from the middle.
    pub(super) x: f32,
    /// Half width.
    pub(super) half: f32,
    /// Opening above the line of the corners.
    pub(super) up: f32,
    /// Opening below it.
    pub(super) down: f32,
    /// Outer corner raised by this.
    pub(super) tilt: f32,
    /// Where the upper lid peaks, 0 inner to 1 outer.
    pub(super) peak: f32,
    /// Height of the lid crease above the lashes; 0 means no crease shows.
    pub(super) crease: f32,
    /// How far the inner corner is folded over, 0..1.
    pub(super) fold: f32,
    /// Iris radius.
    pub(super) iris: f32,
    /// How much the outer lid droops over the eye, 0..1.
    pub(super) hood: f32,
}

/// Brow measures.
#[derive(Debug, Clone, Copy)]
pub(super) struct BrowShape {
    /// Height above the eyes.
    pub(super) y: f32,
    /// Inner end from the middle.
    pub(super) inner: f32,
    /// Length.
    pub(super) length: f32,
    /// Thickness at the inner third.
    pub(super) thick: f32,
    /// Rise of the peak.
    pub(super) arch: f32,
    /// Outer end lowered by this.
    pub(super) fall: f32,
    /// Opacity, 0..1.
    pub(super) dense: f32,
    /// Brows meet.
    pub(super) joined: bool,
}

/// Nose measures.
#[derive(Debug, Clone, Copy)]
pub(super) struct NoseShape {
    /// Height of the tip.
    pub(super) tip_y: f32,
    /// Height of the base.
    pub(super) base_y: f32,
    /// Half width over the wings.
    pub(super) half: f32,
    /// Half width of the bridge.
    pub(super) bridge: f32,
    /// How far the tip stands out.
    pub(super) out: f32,
    /// Hump (above 0) or dip of the bridge.
    pub(super) hump: f32,
    /// Radius of the tip.
    pub(super) tip: f32,
    /// Nostril size.
    pub(super) nostril: f32,
    /// Sideways bend of the bridge.
    pub(super) bend: f32,
}

/// Mouth measures.
#[derive(Debug, Clone, Copy)]
pub(super) struct MouthShape {
    /// Height of the line.
    pub(super) y: f32,
    /// Half width.
    pub(super) half: f32,
    /// Upper lip height.
    pub(super) upper: f32,
    /// Lower lip height.
    pub(super) lower: f32,
    /// Corners raised by this.
    pub(super) corner: f32,
    /// Depth of the upper lip's bow.
    pub(super) bow: f32,
}

/// Ear measures.
#[derive(Debug, Clone, Copy)]
pub(super) struct EarShape {
    /// Half height.
    pub(super) half: f32,
    /// Radians away from the skull.
    pub(super) stand: f32,
    /// Lobe size.
    pub(super) lobe: f32,
}

/// A soft raised or sunken patch of the front.
#[derive(Debug, Clone, Copy)]
struct Bump {
    x: f32,
    y: f32,
    rx: f32,
    ry: f32,
    amount: f32,
}

impl Bump {
    fn at(&self, x: f32, y: f32) -> f32 {
        let (dx, dy) = ((x - self.x) / self.rx, (y - self.y) / self.ry);
        let q = dx * dx + dy * dy;
        if q >= 1.0 { 0.0 } else { self.amount * (1.0 - q) * (1.0 - q) * (1.0 - q) }
    }
}

/// The whole head.
#[derive(Debug, Clone)]
pub(super) struct Head {
    /// Years.
    pub(super) age: f32,
    /// 0 feminine .. 1 masculine, in shape only.
    pub(super) masc: f32,
    /// 1 child .. 0 grown.
    pub(super) young: f32,
    /// 0 up to middle age .. 1 very old.
    pub(super) old: f32,
    /// Depth of age lines, 0..1.
    pub(super) lined: f32,
    /// 0 lean .. 1 heavy.
    pub(super) fat: f32,
    /// Top of the skull.
    pub(super) crown: f32,
    /// Bottom of the chin.
    pub(super) chin: f32,
    /// Half width at the temples.
    pub(super) temple: f32,
    /// Half width of the jaw.
    pub(super) jaw: f32,
    /// Eyes.
    pub(super) eye: EyeShape,
    /// Brows.
    pub(super) brow: BrowShape,
    /// Nose.
    pub(super) nose: NoseShape,
    /// Mouth.
    pub(super) mouth: MouthShape,
    /// Ears.
    pub(super) ear: EarShape,
    /// Height of the hairline at the middle.
    pub(super) hairline: f32,
    round: f32,
    widths: [(f32, f32); 8],
    depths: [(f32, f32); 10],
    bumps: Vec<Bump>,
}

/// Level of the temples, where the dome of the skull begins.
const DOME: f32 = -0.30;

fn smooth(low: f32, high: f32, x: f32) -> f32 {
    let t = ((x - low) / (high - low)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// A monotone-enough curve through sorted points.
#[expect(clippy::indexing_slicing, reason = "i is below N - 1 by the loop, and neighbours are clamped")]
fn curve<const N: usize>(points: &[(f32, f32); N], y: f32) -> f32 {
    if y <= points[0].0 {
        return points[0].1;
    }
    for i in 0..N - 1 {
        let ((y1, v1), (y2, v2)) = (points[i], points[i + 1]);
        if y <= y2 {
            let (y0, v0) = points[i.saturating_sub(1)];
            let (y3, v3) = points[(i + 2).min(N - 1)];
            let h = (y2 - y1).max(1e-4);
            let m1 = (v2 - v0) / (y2 - y0).max(1e-4) * h;
            let m2 = (v3 - v1) / (y3 - y1).max(1e-4) * h;
            let t = (y - y1) / h;
            let (t2, t3) = (t * t, t * t * t);
            return v1 * (2.0 * t3 - 3.0 * t2 + 1.0)
                + m1 * (t3 - 2.0 * t2 + t)
                + v2 * (3.0 * t2 - 2.0 * t3)
                + m2 * (t3 - t2);
        }
    }
    points[N - 1].1
}

impl Head {
    /// The head of a look at an age.
    pub(super) fn new(look: &Look, age: f32) -> Self {
        let seed = look.seed;
        let dice = |topic: &str| Dice::new(seed, topic);
        let vary = |topic: &str, middle: f32, spread: f32| dice(topic).about(middle, spread);

        let masc = match look.sex {
            LookSex::Male => vary("masc", 0.80, 0.22),
            LookSex::Female => vary("masc", 0.18, 0.20),
            LookSex::Unstated => vary("masc", 0.5, 0.35),
        }
        .clamp(0.0, 1.0);
        let young = 1.0 - smooth(11.0, 23.0, age);
        let masc = masc * (1.0 - 0.45 * young) + 0.12 * young;
        let old = smooth(46.0, 84.0, age);
        let lined = smooth(27.0, 78.0, age) * vary("weathered", 1.0, 0.22);
        let fat = match look.build {
            Build::Slim => 0.08,
            Build::Medium => 0.34,
            Build::Athletic => 0.26,
            Build::Stocky => 0.62,
            Build::Large => 0.92,
        } + vary("fat", 0.0, 0.1);
        let hollow = (1.0 - fat * 1.6).max(0.0) * (0.4 + 0.6 * old) * (1.0 - young);

        let length = vary("length", 0.0, 1.0);
        let chin = 1.0 + 0.085 * length + 0.03 * (masc - 0.5) - 0.09 * young;
        let crown = -1.0 + vary("crown", 0.0, 0.05);
        let width = vary("width", 0.0, 1.0);
        let temple = 0.625 + 0.045 * width + vary("forehead", 0.0, 0.035) + 0.01 * fat;
        let cheek = 0.635 + 0.045 * width + vary("cheekbone", 0.0, 0.035) + 0.035 * fat;
        let jaw = 0.500 + 0.030 * width + vary("jaw", 0.0, 0.060) + 0.045 * (masc - 0.5)
            + 0.095 * fat
            + 0.02 * old
            - 0.02 * young;
        let chin_w = 0.235 + vary("chin width", 0.0, 0.075) + 0.05 * (masc - 0.5) + 0.05 * fat;
        let jaw_y = 0.56 + vary("jaw corner", 0.0, 0.07) + 0.02 * old;
        let low_y = jaw_y + 0.58 * (chin - jaw_y);
        let low = chin_w + (jaw - chin_w) * vary("jaw line", 0.56, 0.16) + 0.03 * fat + 0.03 * old;
        let mid = (cheek + jaw) * 0.5 + 0.025 * fat - 0.028 * hollow;
        let widths = [
            (DOME - 0.25, temple * 0.985),
            (DOME, temple),
            (-0.02, (temple + cheek) * 0.5 + 0.005),
            (0.20, cheek),
            (0.40, mid + 0.022),
            (jaw_y, jaw),
            (low_y, low),
            (chin, chin_w),
        ];

        let brow_out = 0.02 * masc;
        let depths = [
            (DOME - 0.2, 0.72),
            (DOME, 0.785),
            (-0.12, 0.80 + brow_out),
            (0.02, 0.775),
            (0.22, 0.79),
            (0.45, 0.80),
            (0.62, 0.815 + vary("overbite", 0.0, 0.03)),
            (0.78, 0.785),
            (chin - 0.10, 0.80 + 0.03 * masc + vary("chin out", 0.0, 0.05)),
            (chin, 0.70),
        ];

        let mut d = dice("eye");
        let fold = if d.chance(0.28) { d.range(0.5, 1.0) } else { 0.0 };
        let droop = (old * d.range(0.5, 1.1)).clamp(0.0, 1.0);
        let eye = EyeShape {
            x: 0.278 + d.about(0.0, 0.026) + 0.012 * width,
            half: (0.136 + d.about(0.0, 0.016)) * (1.0 + 0.06 * young - 0.05 * old),
            up: (0.064 + d.about(0.0, 0.018) + 0.006 * (1.0 - masc)) * (1.0 + 0.12 * young)
                - 0.012 * fold
                - 0.018 * droop,
            down: 0.030 + d.about(0.0, 0.012),
            tilt: d.about(0.010, 0.030) + 0.012 * fold - 0.022 * droop,
            peak: d.about(0.46, 0.10),
            crease: if fold > 0.8 { 0.0 } else { (0.038 + d.about(0.0, 0.024) - 0.02 * fold).max(0.0) },
            fold,
            iris: 0.064 + d.about(0.0, 0.004),
            hood: (d.range(-0.5, 0.7).max(0.0) + 0.7 * droop).min(1.0),
        };

        let mut d = dice("brow");
        let brow = BrowShape {
            y: 0.185 + d.about(0.0, 0.035) + 0.02 * (1.0 - masc) - 0.015 * old,
            inner: 0.125 + d.about(0.0, 0.035),
            length: 0.31 + d.about(0.0, 0.045),
            thick: 0.040 + 0.030 * masc + d.about(0.0, 0.022),
            arch: d.about(0.036, 0.034) - 0.010 * masc,
            fall: d.about(0.012, 0.035),
            dense: (d.about(0.80, 0.2) + 0.1 * masc - 0.2 * old).clamp(0.35, 1.0),
            joined: d.chance(0.05),
        };

        let mut d = dice("nose");
        let tip_y = 0.345 + d.about(0.0, 0.060) + 0.02 * old + 0.02 * length - 0.04 * young;
        let nose = NoseShape {
            tip_y,
            base_y: tip_y + 0.075 + d.about(0.0, 0.022),
            half: 0.140 + d.about(0.0, 0.038) + 0.010 * masc + 0.012 * old - 0.008 * young,
            bridge: 0.062 + d.about(0.0, 0.020) + 0.008 * masc,
            out: 0.195 + d.about(0.0, 0.06) + 0.025 * masc + 0.015 * old - 0.04 * young,
            hump: d.about(0.0, 0.030) * (1.0 - young),
            tip: 0.098 + d.about(0.0, 0.026),
            nostril: 0.034 + d.about(0.0, 0.010),
            bend: if d.chance(0.14) { d.about(0.0, 0.05) } else { d.about(0.0, 0.008) },
        };

        let mut d = dice("mouth");
        let base = nose.base_y;
        let mouth = MouthShape {
            y: base + (chin - base) * (0.355 + d.about(0.0, 0.045)),
            half: 0.208 + d.about(0.0, 0.040) + 0.010 * masc - 0.015 * young,
            upper: (0.044 + d.about(0.0, 0.022) + 0.008 * (1.0 - masc)) * (1.0 - 0.45 * old),
            lower: (0.068 + d.about(0.0, 0.026) + 0.008 * (1.0 - masc)) * (1.0 - 0.35 * old),
            corner: d.about(0.006, 0.016) - 0.012 * old,
            bow: d.about(0.014, 0.010),
        };

        let mut d = dice("ear");
        let ear = EarShape {
            half: 0.225 + d.about(0.0, 0.035) + 0.03 * old + 0.008 * masc,
            stand: 0.36 + d.about(0.0, 0.20) + if d.chance(0.12) { 0.28 } else { 0.0 },
            lobe: d.about(1.0, 0.35) + 0.25 * old,
        };

        let mut head = Self {
            age,
            masc,
            young,
            old,
            lined,
            fat,
            crown,
            chin,
            temple,
            jaw,
            eye,
            brow,
            nose,
            mouth,
            ear,
            hairline: -0.66 + vary("hairline", 0.0, 0.065),
            round: 2.22 + vary("round", 0.0, 0.16),
            widths,
            depths,
            bumps: Vec::new(),
        };
        head.raise(seed, hollow);
        head
    }

    /// Lays out the soft bumps of the front; grooves come last so that they cut into what lies under them.
    fn raise(&mut self, seed: u64, hollow: f32) {
        let mut d = Dice::new(seed, "relief");
        let (e, n, m) = (self.eye, self.nose, self.mouth);
        let mut add = |x: f32, y: f32, rx: f32, ry: f32, amount: f32| {
            self.bumps.push(Bump { x, y, rx, ry, amount });
            if x != 0.0 {
                self.bumps.push(Bump { x: -x, y, rx, ry, amount });
            }
        };
        // Brow ridge, sockets, eyeballs.
        add(0.24, -self.brow.y + 0.03, 0.30, 0.13, 0.030 + 0.035 * self.masc);
        add(e.x - 0.02, -0.01, 0.27, 0.19, -0.085 - 0.03 * d.unit() - 0.02 * self.old);
        add(e.x, 0.0, e.half * 1.15, 0.13, 0.055);
        // Forehead bosses and the hollow of the temples.
        add(0.22, -0.48, 0.42, 0.30, 0.02 + 0.02 * (1.0 - self.masc));
        add(0.66, -0.22, 0.22, 0.34, -0.04 - 0.05 * hollow);
        // Cheekbones, the cheeks' fullness, hollows under the bone.
        add(0.43, 0.20, 0.24, 0.16, 0.045 + 0.02 * d.unit());
        add(0.36, 0.42, 0.32, 0.34, 0.03 + 0.10 * self.fat + 0.05 * self.young);
        add(0.46, 0.46, 0.20, 0.26, -0.075 * hollow);
        // Jowls.
        add(0.33, 0.80, 0.20, 0.22, 0.05 * self.old + 0.06 * self.fat);
        // Nose: the bridge in steps, the tip, the wings.
        let steps = 6;
        for i in 0..steps {
            let t = i as f32 / (steps - 1) as f32;
            let y = 0.01 + (n.tip_y - 0.03) * t;
            let out = n.out * (0.10 + 0.62 * t.powf(1.1)) * 0.62 + n.hump * (t * std::f32::consts::PI).sin();
            let x = n.bend * (t * std::f32::consts::PI).sin();
            let wide = n.bridge * (1.75 + 0.9 * t);
            self.bumps.push(Bump { x, y, rx: wide, ry: 0.115, amount: out });
        }
        let mut add = |x: f32, y: f32, rx: f32, ry: f32, amount: f32| {
            self.bumps.push(Bump { x, y, rx, ry, amount });
            if x != 0.0 {
                self.bumps.push(Bump { x: -x, y, rx, ry, amount });
            }
        };
        add(0.0, n.tip_y + 0.005, n.tip * 1.55, n.tip * 1.25, n.out * 0.62);
        add(n.half * 0.66, n.tip_y + 0.035, n.half * 0.62, 0.088, n.out * 0.42);
        // The mouth's mound, the lips, the dip under them, the chin.
        add(0.0, m.y, 0.30, 0.20, 0.035);
        add(0.0, m.y - m.upper * 0.55, m.half * 1.05, m.upper * 1.3 + 0.02, 0.022);
        add(0.0, m.y + m.lower * 0.6, m.half * 0.85, m.lower * 1.2 + 0.02, 0.030);
        add(0.0, m.y + m.lower + 0.055, 0.20, 0.055, -0.040);
        add(0.0, self.chin - 0.13, 0.22, 0.14, 0.045 + 0.02 * self.masc);
        add(0.0, n.base_y + 0.05, 0.035, 0.08, -0.016);
        // Nasolabial folds and marionette lines, deepening with age.
        let fold = 0.012 + 0.050 * self.lined;
        for i in 0..5 {
            let t = i as f32 / 4.0;
            let (x, y) = self_fold(n, m, t);
            add(x, y, 0.055, 0.085, -fold * (1.0 - 0.35 * t));
        }
        add(m.half + 0.045, m.y + 0.06, 0.05, 0.09, -0.02 - 0.035 * self.old);
        // Under the eyes.
        add(e.x - 0.01, 0.135, e.half * 1.1, 0.055, -0.012 - 0.04 * self.lined);
        add(e.x, 0.085, e.half * 1.0, 0.05, 0.010 + 0.03 * self.lined * d.range(0.3, 1.2));
    }

    /// Half width of the head at a height.
    pub(super) fn width(&self, y: f32) -> f32 {
        let side = curve(&self.widths, y);
        if y < DOME {
            let u = ((DOME - y) / (DOME - self.crown)).clamp(0.0, 1.0);
            self.temple * (1.0 - u.powf(2.25)).max(0.0).powf(1.0 / 2.15)
        } else {
            let u = ((y - (self.chin - 0.20)) / 0.20).clamp(0.0, 1.0);
            side * (1.0 - u * u).max(0.0).sqrt()
        }
    }

    fn depth(&self, y: f32) -> f32 {
        if y < DOME {
            let u = ((DOME - y) / (DOME - self.crown)).clamp(0.0, 1.0);
            curve(&self.depths, DOME) * (1.0 - u.powf(2.3)).max(0.0).powf(1.0 / 2.2)
        } else {
            curve(&self.depths, y)
        }
    }

    /// The lower the ring, the further forward its middle: the jaw hangs from the front of the skull.
    fn middle(&self, y: f32) -> f32 {
        0.30 * smooth(0.15, self.chin, y)
    }

    fn relief(&self, x: f32, y: f32) -> f32 {
        self.bumps.iter().map(|b| b.at(x, y)).sum()
    }

    /// The point at longitude `a` (radians, 0 front, positive to the viewer's right) on the ring at height `y`.
    pub(super) fn ring(&self, a: f32, y: f32) -> V3 {
        let w = self.width(y);
        let p = 2.0 / self.round;
        let (s, c) = a.sin_cos();
        let x = w * s.signum() * s.abs().powf(p);
        let zc = self.middle(y);
        if c >= 0.0 {
            let z = zc + (self.depth(y) - zc).max(0.02) * c.powf(p);
            v3(x, y, z + self.relief(x, y) * smooth(0.0, 0.45, c))
        } else {
            let back = 0.92 * (1.0 - 0.6 * smooth(0.1, 0.9, y));
            let dome = if y < DOME { self.depth(y) / 0.785 } else { 1.0 };
            v3(x, y, zc - back * dome * (-c).powf(p))
        }
    }

    /// The point of the front surface over (x, y).
    pub(super) fn on(&self, x: f32, y: f32) -> V3 {
        let y = y.clamp(self.crown, self.chin);
        let w = self.width(y).max(0.02);
        let t = (x.abs() / w).min(1.0);
        let c = (1.0 - t.powf(self.round)).max(0.0).powf(1.0 / self.round);
        let zc = self.middle(y);
        let z = zc + (self.depth(y) - zc).max(0.02) * c;
        v3(x, y, z + self.relief(x, y) * smooth(0.0, 0.45, c))
    }

    /// A point of the fold from nose wing (0) to beside the mouth (1), on the viewer's right.
    pub(super) fn fold(&self, t: f32) -> (f32, f32) {
        self_fold(self.nose, self.mouth, t)
    }
}

fn self_fold(n: NoseShape, m: MouthShape, t: f32) -> (f32, f32) {
    let (x0, y0) = (n.half + 0.035, n.tip_y + 0.01);
    let (x1, y1) = (m.half + 0.055, m.y - 0.01);
    (x0 + (x1 - x0) * t + 0.025 * (t * 3.14).sin(), y0 + (y1 - y0) * t)
}
