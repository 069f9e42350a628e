//! Glasses and sunglasses: the frame belongs to the person, so it comes back in every picture.

use tiny_skia::PathBuilder;

use super::canvas::{Canvas, Pt, add_ribbon, closed};
use super::look::Eyewear;
use super::palette::Rgb;
use super::sitter::Sitter;
use super::view::v3;

/// Draws what the person wears on the eyes.
pub(super) fn draw(canvas: &mut Canvas, s: &Sitter<'_>) {
    let dark = match s.look.eyewear {
        Eyewear::None => return,
        Eyewear::Glasses => false,
        Eyewear::Sunglasses => true,
    };
    let mut d = s.own("frame");
    let h = &s.head;
    let (rx, ry) = (d.range(0.185, 0.225), d.range(0.115, 0.185));
    let square = d.pick(&[2.0_f32, 2.0, 2.6, 3.4, 4.5]);
    let (rx, ry) = if dark { (rx.max(0.205), (ry + 0.02).max(0.15)) } else { (rx, ry) };
    let thick = if dark { d.range(0.020, 0.034) } else { d.pick(&[0.011_f32, 0.016, 0.026, 0.036]) };
    let frame = Rgb::hex(d.pick(&[0x15151a, 0x15151a, 0x4b2f20, 0x8d8f94, 0xa88a4a, 0x2c3a5e, 0x6b2730, 0x5a5d63]));
    let cat = d.range(0.0, 0.03);
    let slump = d.about(0.018, 0.012);
    let x0 = (h.eye.x + 0.008).max(rx + 0.048);
    let front = h.on(0.0, 0.02).z.max(h.on(h.eye.x, 0.05).z) + 0.035;
    let rim = |side: f32, k: f32| -> Vec<Pt> {
        (0..32)
            .map(|i| {
                let (sin, cos) = (i as f32 / 32.0 * std::f32::consts::TAU).sin_cos();
                let p = |v: f32| v.signum() * v.abs().powf(2.0 / square);
                let (u, v) = (p(cos) * rx * k, p(sin) * ry * k);
                let drop = if v > 0.0 { 1.0 - 0.10 * (u / rx).abs() } else { 1.0 };
                let (x, y) = (x0 + u, slump + v * drop - cat * (u / rx).max(0.0));
                s.at(v3(side * x, y, front - 0.16 * (x - 0.1) * (x - 0.1)))
            })
            .collect()
    };
    arms(canvas, s, frame, x0 + rx, slump - ry * 0.35, front, thick);
    for side in [-1.0_f32, 1.0] {
        let ring = rim(side, 1.0);
        let under: Vec<Pt> = ring.iter().map(|p| p.plus(s.px(0.010), s.px(0.022))).collect();
        if let Some(path) = closed(&under) {
            canvas.stroke(&path, s.px(thick * 1.3), s.skin.deep, 0.16);
        }
        let Some(path) = closed(&ring) else { continue };
        let b = path.bounds();
        let (top, low) = (Pt { x: b.left(), y: b.top() }, Pt { x: b.right(), y: b.bottom() });
        if dark {
            let tint = Rgb::hex(0x14161b);
            canvas.blend(&path, top, low, &[(0.0, tint, 0.97), (1.0, tint.mix(Rgb(0.45, 0.38, 0.32), 0.35), 0.90)]);
        } else {
            let white = Rgb(1.0, 1.0, 1.0);
            canvas.blend(&path, top, low, &[(0.0, white, 0.20), (0.34, white, 0.07), (0.36, white, 0.02), (1.0, white, 0.05)]);
        }
        if dark {
            let glint = rim(side, 0.72);
            let part: Vec<Pt> = glint.iter().skip(18).take(6).copied().collect();
            canvas.taper(&part, s.px(0.020), Rgb(1.0, 1.0, 1.0), 0.38);
        }
        canvas.stroke(&path, s.px(thick), frame, 1.0);
        let lit: Vec<Pt> = rim(side, 1.0).iter().skip(17).take(9).copied().collect();
        canvas.taper(&lit, s.px(thick * 0.45), frame.mix(Rgb(1.0, 1.0, 1.0), 0.45), 0.7);
    }
    let inner = x0 - rx;
    let bridge: Vec<Pt> = [(-1.0, 0.0), (-0.5, -0.022), (0.0, -0.032), (0.5, -0.022), (1.0, 0.0)]
        .iter()
        .map(|&(k, y)| s.at(v3(k * inner, slump - ry * 0.25 + y, front + 0.02)))
        .collect();
    let mut b = PathBuilder::new();
    add_ribbon(&mut b, &bridge, |_| s.px(thick.max(0.014)));
    if let Some(path) = b.finish() {
        canvas.fill(&path, frame, 1.0);
    }
}

fn arms(canvas: &mut Canvas, s: &Sitter<'_>, frame: Rgb, x: f32, y: f32, z: f32, thick: f32) {
    for side in [-1.0_f32, 1.0] {
        if s.view.turn(v3(side, 0.0, 0.0)).z < -0.25 {
            continue;
        }
        let w = s.head.width(0.0);
        let hinge = v3(side * x, y, z - 0.16 * (x - 0.1) * (x - 0.1));
        let temple = v3(side * (w * 0.97).max(x), y - 0.005, 0.36);
        let ear = v3(side * (w + 0.01), y + 0.03, 0.06);
        let run = [s.at(hinge), s.at(temple), s.at(ear)];
        canvas.line(&run, s.px(thick.max(0.016)), frame.lit(0.8), 0.95);
    }
}
