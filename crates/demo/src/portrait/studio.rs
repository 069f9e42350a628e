//! Puts a portrait together, back to front.

use super::canvas::{Canvas, pt};
use super::geometry::Head;
use super::hair::{self, Cover, Cut};
use super::headwear::{self, Headwear};
use super::look::{FacialHair, HairStyle, Look};
use super::palette::{HairTone, Skin, wall};
use super::shot::{Shot, ShotKind};
use super::sitter::Sitter;
use super::skin::{Light, Tint};
use super::view::v3;
use super::{ageing, beard, cloth, ears, eyes, eyewear, marks, mouth, nose, skin};

/// A portrait's pixels.
pub(super) fn portrait(look: &Look, shot: &Shot, width: u32, height: u32) -> Vec<u8> {
    let Some(mut canvas) = Canvas::new(width, height) else { return Vec::new() };
    let (w, h) = (width as f32, height as f32);
    let age = shot.age(look);
    let frame = h.min(w * 1.25);
    let scale = frame * 0.288;
    let view = shot.view(look, scale, w * 0.5, h * 0.43);
    let sitter = Sitter {
        look,
        shot,
        head: Head::new(look, age),
        view,
        skin: Skin::of(look),
        hair: HairTone::of(look, age),
    };
    let mut d = sitter.now("wall");
    let colour = wall(&mut d);
    canvas.rect(0.0, 0.0, w, h, colour, 1.0);
    canvas.spot(pt(w * 0.35, h * 0.30), w * 0.9, h * 0.7, 0.0, colour.mix(super::palette::Rgb(1.0, 1.0, 1.0), 0.5), 0.7);
    let light = Light { key: v3(-0.48, -0.50, 0.72).unit(), strength: 0.62, ambient: 0.12 };
    person(&mut canvas, &sitter, &light);
    rgb(&canvas)
}

/// Draws a person in front of whatever is there.
pub(super) fn person(canvas: &mut Canvas, s: &Sitter<'_>, light: &Light) {
    let covered = s.look.hair_style == HairStyle::Covered;
    let worn = (s.shot.kind == ShotKind::Cap && !covered).then(|| headwear::choose(s));
    let cover = match worn {
        Some(Headwear::Cap | Headwear::Beanie) => Cover::Cap,
        Some(Headwear::Hood) => Cover::Hood,
        None => Cover::None,
    };
    let cut = Cut::of(s, cover);
    hair::behind(canvas, s, &cut);
    cloth::neck(canvas, s);
    cloth::garment(canvas, s);
    ears::draw(canvas, s, -1.0);
    ears::draw(canvas, s, 1.0);
    skin::draw(canvas, &s.head, &s.view, &s.skin, light, &tints(s));
    if s.view.yaw.abs() > 0.10 {
        ears::draw(canvas, s, -s.view.yaw.signum());
    }
    ageing::freckles(canvas, s);
    ageing::lines(canvas, s);
    marks::draw(canvas, s, false);
    nose::draw(canvas, s);
    beard::draw(canvas, s);
    mouth::draw(canvas, s);
    beard::moustache(canvas, s);
    eyes::draw(canvas, s);
    eyes::brows(canvas, s);
    marks::brow_scars(canvas, s);
    hair::front(canvas, s, &cut, cover);
    eyewear::draw(canvas, s);
    if let Some(worn) = worn {
        headwear::draw(canvas, s, worn);
    }
    marks::draw(canvas, s, true);
}

fn tints(s: &Sitter<'_>) -> Vec<Tint> {
    let mut d = s.own("flush");
    let rosy = d.range(0.10, 0.42) * (1.0 - 0.45 * s.skin.depth);
    let (n, m) = (s.head.nose, s.head.mouth);
    let flush = s.skin.flush;
    let mut all = vec![
        Tint { at: (0.36, 0.30, 0.26, 0.20), colour: flush, amount: rosy },
        Tint { at: (0.0, n.tip_y, 0.13, 0.11), colour: flush, amount: rosy * 1.1 },
        Tint { at: (0.0, s.head.chin - 0.1, 0.18, 0.12), colour: flush, amount: rosy * 0.6 },
        Tint {
            at: (s.head.eye.x, 0.09, 0.17, 0.09),
            colour: s.skin.shadow.times(0.95, 0.9, 1.0),
            amount: 0.16 + 0.25 * s.head.lined,
        },
    ];
    // Shaved cheeks of a grown man keep a shade of beard.
    let hair = HairTone::of_face(s.look, s.head.age, 4.0);
    let shade = match s.look.facial_hair {
        FacialHair::Stubble => 0.50,
        FacialHair::BeardShort | FacialHair::BeardFull => 0.45,
        FacialHair::None if s.head.masc > 0.55 && s.head.young < 0.2 => 0.12,
        _ => 0.0,
    } * (1.0 - 0.4 * s.skin.depth);
    if shade > 0.0 {
        let tone = hair.base.mix(s.skin.shadow, 0.45);
        all.push(Tint { at: (0.0, m.y - 0.08, 0.30, 0.13), colour: tone, amount: shade });
        all.push(Tint { at: (0.0, s.head.chin - 0.10, 0.36, 0.24), colour: tone, amount: shade });
        all.push(Tint { at: (0.38, 0.70, 0.24, 0.34), colour: tone, amount: shade });
    }
    all
}

/// The canvas without its alpha.
pub(super) fn rgb(canvas: &Canvas) -> Vec<u8> {
    let mut out = Vec::with_capacity(canvas.map.data().len() / 4 * 3);
    for p in canvas.map.data().chunks_exact(4) {
        out.extend_from_slice(p.get(..3).unwrap_or(&[0, 0, 0]));
    }
    out
}
