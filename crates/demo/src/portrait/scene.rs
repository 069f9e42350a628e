//! Where a still was taken: a shop aisle, a bar, a doorway, a till. Invented goods without words or brands.

use super::canvas::{Canvas, Pt, polygon, pt};
use super::dice::Dice;
use super::palette::{Rgb, cloth};

const WHITE: Rgb = Rgb(1.0, 1.0, 1.0);

/// Fills the canvas with a place.
pub(super) fn draw(canvas: &mut Canvas, d: &mut Dice) {
    let (w, h) = (canvas.map.width() as f32, canvas.map.height() as f32);
    match d.below(4) {
        0 => aisle(canvas, d, w, h),
        1 => bar(canvas, d, w, h),
        2 => doorway(canvas, d, w, h),
        _ => wall_of_goods(canvas, d, w, h),
    }
    canvas.spot(pt(w * 0.5, h * 0.1), w * 0.7, h * 0.4, 0.0, WHITE, 0.12);
}

fn floor(canvas: &mut Canvas, w: f32, h: f32, top: f32, c: Rgb) {
    canvas.rect(0.0, top, w, h - top, c, 1.0);
    let vanish = pt(w * 0.5, top - h * 0.45);
    for i in -9..=9 {
        let x = w * 0.5 + i as f32 * w * 0.22;
        let low = pt(x, h);
        let t = (top - vanish.y) / (h - vanish.y);
        canvas.line(&[vanish.mix(low, t), low], w * 0.003, c.lit(0.72), 0.7);
    }
    let mut y = top;
    let mut step = h * 0.04;
    while y < h {
        canvas.line(&[pt(0.0, y), pt(w, y)], w * 0.003, c.lit(0.72), 0.7);
        y += step;
        step *= 1.35;
    }
}

fn quad(canvas: &mut Canvas, p: [Pt; 4], c: Rgb) {
    if let Some(path) = polygon(&p) {
        canvas.fill(&path, c, 1.0);
    }
}

/// Two shelf fronts that run towards the back of a shop.
fn aisle(canvas: &mut Canvas, d: &mut Dice, w: f32, h: f32) {
    canvas.rect(0.0, 0.0, w, h, Rgb::hex(0x8f979b), 1.0);
    floor(canvas, w, h, h * 0.30, Rgb::hex(0xa9aba6));
    canvas.rect(w * 0.34, h * 0.02, w * 0.32, h * 0.30, Rgb::hex(0x6d777d), 1.0);
    for i in 0..4 {
        canvas.rect(w * (0.36 + 0.075 * i as f32), h * 0.06, w * 0.055, h * 0.20, cloth(d).mix(WHITE, 0.2), 1.0);
    }
    for left in [true, false] {
        let x = |k: f32| if left { w * k } else { w * (1.0 - k) };
        quad(canvas, [pt(x(-0.1), -h * 0.1), pt(x(0.33), h * 0.02), pt(x(0.33), h * 0.36), pt(x(-0.1), h * 1.05)], Rgb::hex(0x5d646b));
        for shelf in 0..5 {
            let (n0, n1) = (-0.05 + 0.23 * shelf as f32, -0.05 + 0.23 * (shelf + 1) as f32);
            let (f0, f1) = (0.03 + 0.066 * shelf as f32, 0.03 + 0.066 * (shelf + 1) as f32);
            for item in 0..11 {
                let (t0, t1) = (item as f32 / 11.0, (item as f32 + 0.86) / 11.0);
                let bend = |t: f32| t.powf(0.72);
                let px = |t: f32| x(-0.1 + 0.43 * bend(t));
                let py = |t: f32, n: f32, f: f32| h * (n + (f - n) * bend(t));
                let tall = d.range(0.12, 0.40);
                let c = cloth(d).mix(WHITE, 0.18);
                quad(
                    canvas,
                    [
                        pt(px(t0), py(t0, n0 + (n1 - n0) * tall, f0 + (f1 - f0) * tall)),
                        pt(px(t1), py(t1, n0 + (n1 - n0) * tall, f0 + (f1 - f0) * tall)),
                        pt(px(t1), py(t1, n0 + (n1 - n0) * 0.90, f0 + (f1 - f0) * 0.90)),
                        pt(px(t0), py(t0, n0 + (n1 - n0) * 0.90, f0 + (f1 - f0) * 0.90)),
                    ],
                    c,
                );
            }
            canvas.line(&[pt(x(-0.1), h * n1), pt(x(0.33), h * f1)], h * 0.010, Rgb::hex(0xc9ccc9), 1.0);
        }
    }
}

/// Shelves seen square on.
fn wall_of_goods(canvas: &mut Canvas, d: &mut Dice, w: f32, h: f32) {
    canvas.rect(0.0, 0.0, w, h, Rgb::hex(0x6f767a), 1.0);
    floor(canvas, w, h, h * 0.66, Rgb::hex(0x9b9890));
    for shelf in 0..4 {
        let y = h * (0.02 + 0.165 * shelf as f32);
        let mut x = -w * 0.02;
        while x < w {
            let wide = w * d.range(0.022, 0.05);
            let tall = h * d.range(0.07, 0.135);
            let c = cloth(d).mix(WHITE, 0.15);
            let n = 1 + d.below(4);
            for _ in 0..n {
                canvas.rect(x, y + h * 0.15 - tall, wide * 0.9, tall, c, 1.0);
                canvas.rect(x + wide * 0.12, y + h * 0.15 - tall * 0.62, wide * 0.66, tall * 0.26, c.mix(WHITE, 0.55), 1.0);
                x += wide;
            }
        }
        canvas.rect(0.0, y + h * 0.15, w, h * 0.014, Rgb::hex(0xd0d0cb), 1.0);
        canvas.rect(0.0, y + h * 0.164, w, h * 0.010, Rgb::hex(0x3e4347), 1.0);
    }
}

/// A back bar with bottles, and the counter.
fn bar(canvas: &mut Canvas, d: &mut Dice, w: f32, h: f32) {
    canvas.rect(0.0, 0.0, w, h, Rgb::hex(0x4d4138), 1.0);
    floor(canvas, w, h, h * 0.52, Rgb::hex(0x6b5a48));
    canvas.rect(w * 0.04, h * 0.02, w * 0.92, h * 0.36, Rgb::hex(0x7d8084), 1.0);
    for shelf in 0..2 {
        let y = h * (0.18 + 0.17 * shelf as f32);
        let mut x = w * 0.06;
        while x < w * 0.93 {
            let wide = w * d.range(0.018, 0.028);
            let tall = h * d.range(0.09, 0.14);
            let c = Rgb::hex(d.pick(&[0x3d5a3f, 0x7a4a22, 0x2c3440, 0xb9b3a4, 0x8c6a2d, 0x5f2a2e]));
            canvas.rect(x, y - tall * 0.66, wide, tall * 0.66, c, 1.0);
            canvas.rect(x + wide * 0.34, y - tall, wide * 0.32, tall * 0.36, c, 1.0);
            canvas.rect(x, y - tall * 0.42, wide, tall * 0.20, c.mix(WHITE, 0.6), 1.0);
            x += wide * d.range(1.15, 1.7);
        }
        canvas.rect(w * 0.04, y, w * 0.92, h * 0.012, Rgb::hex(0x3a2e25), 1.0);
    }
    canvas.rect(0.0, h * 0.44, w, h * 0.10, Rgb::hex(0x5a3c26), 1.0);
    canvas.rect(0.0, h * 0.43, w, h * 0.022, Rgb::hex(0x94694a), 1.0);
    for i in 0..3 {
        let x = w * (0.12 + 0.13 * i as f32);
        canvas.rect(x, h * 0.33, w * 0.016, h * 0.10, Rgb::hex(0xb7b2a6), 1.0);
        canvas.oval(pt(x + w * 0.008, h * 0.32), w * 0.014, h * 0.026, cloth(d), 1.0);
    }
    for x in [0.2, 0.8] {
        canvas.spot(pt(w * x, 0.0), w * 0.25, h * 0.4, 0.0, Rgb(1.0, 0.85, 0.6), 0.35);
    }
}

/// A glass door with the street behind it and a mat inside.
fn doorway(canvas: &mut Canvas, d: &mut Dice, w: f32, h: f32) {
    canvas.rect(0.0, 0.0, w, h, Rgb::hex(0xa8a49a), 1.0);
    floor(canvas, w, h, h * 0.50, Rgb::hex(0x8b8c8a));
    let shift = d.range(-0.12, 0.12);
    let (x0, wide) = (w * (0.26 + shift), w * 0.48);
    canvas.rect(x0 - w * 0.02, 0.0, wide + w * 0.04, h * 0.54, Rgb::hex(0x3c4248), 1.0);
    for k in 0..2 {
        let x = x0 + wide * 0.5 * k as f32;
        canvas.rect(x + w * 0.008, h * 0.015, wide * 0.5 - w * 0.016, h * 0.50, Rgb::hex(0xcfd8dc), 1.0);
        canvas.rect(x + w * 0.008, h * 0.26, wide * 0.5 - w * 0.016, h * 0.255, Rgb::hex(0x99a2a6), 1.0);
        canvas.rect(x + w * 0.03, h * 0.10, w * 0.06, h * 0.16, Rgb::hex(0x7f7468), 1.0);
        let bar = if k == 0 { x + wide * 0.5 - w * 0.035 } else { x + w * 0.018 };
        canvas.rect(bar, h * 0.20, w * 0.010, h * 0.16, Rgb::hex(0x2a2d31), 1.0);
    }
    for (x, y) in [(0.05, 0.08), (0.13, 0.16), (0.88, 0.10)] {
        canvas.rect(w * x, h * y, w * 0.07, h * 0.13, cloth(d).mix(WHITE, 0.45), 1.0);
    }
    quad(
        canvas,
        [pt(x0 - w * 0.02, h * 0.57), pt(x0 + wide + w * 0.02, h * 0.57), pt(x0 + wide + w * 0.14, h * 0.86), pt(x0 - w * 0.14, h * 0.86)],
        Rgb::hex(0x4a4d50),
    );
    canvas.spot(pt(x0 + wide * 0.5, h * 0.25), w * 0.45, h * 0.4, 0.0, WHITE, 0.22);
}
