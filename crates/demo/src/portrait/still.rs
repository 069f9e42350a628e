//! A camera still: the person from above in a drawn shop, bar or doorway, then what a cheap camera does to it:
//! few pixels, little colour, noise, lines, a touch of movement. No clock in the frame: the record holds the time.
#![expect(clippy::indexing_slicing, reason = "pixel loops; every index is bounded by the buffer's own size")]

use super::canvas::{Canvas, pt};
use super::dice::Dice;
use super::geometry::Head;
use super::look::Look;
use super::palette::{HairTone, Rgb, Skin};
use super::scene;
use super::shot::Shot;
use super::sitter::Sitter;
use super::skin::Light;
use super::studio;
use super::view::v3;

/// Widest picture that the camera itself takes, in pixels.
const SENSOR: f32 = 470.0;

/// A still's pixels.
pub(super) fn still(look: &Look, shot: &Shot, width: u32, height: u32) -> Vec<u8> {
    let shrink = (width.max(height) as f32 / SENSOR).max(1.0);
    let (sw, sh) = ((width as f32 / shrink).round() as u32, (height as f32 / shrink).round() as u32);
    let Some(mut canvas) = Canvas::new(sw, sh) else { return Vec::new() };
    let (w, h) = (canvas.map.width() as f32, canvas.map.height() as f32);
    let mut d = shot.dice(look, "still");
    scene::draw(&mut canvas, &mut d);

    let age = shot.age(look);
    let frame = h.min(w * 0.95);
    let scale = frame * d.range(0.195, 0.215);
    let view = shot.view(look, scale, w * d.range(0.45, 0.55), h * d.range(0.44, 0.48));
    let sitter = Sitter {
        look,
        shot,
        head: Head::new(look, age),
        view,
        skin: Skin::of(look),
        hair: HairTone::of(look, age),
    };
    canvas.spot(pt(view.centre.x + w * 0.05, h), w * 0.42, h * 0.5, 0.0, Rgb(0.03, 0.04, 0.05), 0.55);
    let light = Light { key: v3(-0.22, -0.80, 0.56).unit(), strength: 0.56, ambient: 0.13 };
    studio::person(&mut canvas, &sitter, &light);
    develop(&canvas, width, height, &mut d)
}

/// Turns the drawn frame into the camera's.
fn develop(canvas: &Canvas, width: u32, height: u32, d: &mut Dice) -> Vec<u8> {
    let (sw, sh) = (canvas.map.width() as usize, canvas.map.height() as usize);
    let cast = d.pick(&[Rgb(0.95, 1.0, 1.0), Rgb(1.0, 0.99, 0.93), Rgb(0.95, 1.0, 0.95), Rgb(0.97, 0.98, 1.0)]);
    let colour = d.range(0.30, 0.52);
    let smear = (sw as f32 / SENSOR * d.range(0.0, 2.2)).round() as usize;
    let noise = d.range(0.018, 0.034);
    let mut grain = d.next() | 1;
    let mut roll = || {
        grain ^= grain << 13;
        grain ^= grain >> 7;
        grain ^= grain << 17;
        (grain >> 40) as f32 / 8_388_608.0 - 1.0
    };
    let data = canvas.map.data();
    let mut frame = vec![[0.0_f32; 3]; sw * sh];
    for y in 0..sh {
        for x in 0..sw {
            let mut sum = [0.0_f32; 3];
            for k in 0..=smear {
                let i = (y * sw + (x + k).min(sw - 1)) * 4;
                for c in 0..3 {
                    sum[c] += f32::from(data[i + c]);
                }
            }
            let n = 255.0 * (smear + 1) as f32;
            let p = Rgb(sum[0] / n, sum[1] / n, sum[2] / n);
            let l = p.luma();
            let mixed = Rgb(l, l, l).mix(p, colour);
            let (dx, dy) = (x as f32 / sw as f32 - 0.5, y as f32 / sh as f32 - 0.5);
            let dim = 0.98 - 0.75 * (dx * dx + dy * dy);
            let grit = noise * roll();
            let f = |v: f32, k: f32| ((0.045 + 0.90 * v) * k * dim + grit).clamp(0.0, 1.0);
            frame[y * sw + x] = [f(mixed.0, cast.0), f(mixed.1, cast.1), f(mixed.2, cast.2)];
        }
    }
    enlarge(&frame, sw, sh, width as usize, height as usize)
}

/// Enlarges between pixel centres and lays the lines over the result.
fn enlarge(frame: &[[f32; 3]], sw: usize, sh: usize, w: usize, h: usize) -> Vec<u8> {
    let (kx, ky) = (sw as f32 / w as f32, sh as f32 / h as f32);
    let columns: Vec<(usize, usize, f32)> = (0..w).map(|x| sample((x as f32 + 0.5) * kx - 0.5, sw)).collect();
    let pitch = (h as f32 / 240.0).max(2.0);
    let mut out = Vec::with_capacity(w * h * 3);
    for y in 0..h {
        let (y0, y1, ty) = sample((y as f32 + 0.5) * ky - 0.5, sh);
        let line = if (y as f32 / pitch).fract() < 0.5 { 1.0 } else { 0.925 };
        let (above, below) = (&frame[y0 * sw..(y0 + 1) * sw], &frame[y1 * sw..(y1 + 1) * sw]);
        for &(x0, x1, tx) in &columns {
            for c in 0..3 {
                let a = above[x0][c] + (above[x1][c] - above[x0][c]) * tx;
                let b = below[x0][c] + (below[x1][c] - below[x0][c]) * tx;
                out.push(((a + (b - a) * ty) * line * 255.0) as u8);
            }
        }
    }
    out
}

fn sample(at: f32, size: usize) -> (usize, usize, f32) {
    let at = at.clamp(0.0, (size - 1) as f32);
    let low = at as usize;
    // Steeper than straight: the camera's own pixels stay faintly visible.
    let t = ((at - low as f32) * 1.6 - 0.3).clamp(0.0, 1.0);
    (low, (low + 1).min(size - 1), t)
}
