//! The nose: the mesh carries its light; this adds wings, nostrils, the under plane and, when turned, the far edge.

use super::canvas::Canvas;
use super::sitter::Sitter;

/// Draws the nose's lines.
pub(super) fn draw(canvas: &mut Canvas, s: &Sitter<'_>) {
    let (n, skin) = (s.head.nose, &s.skin);
    let line = skin.deep.mix(skin.shadow, 0.35);
    // Sides of the bridge: one in shade, one barely.
    for (side, alpha) in [(1.0, 0.30), (-1.0, 0.12)] {
        let x = |k: f32| side * n.bridge * k;
        let run = [
            (x(1.7), -s.head.brow.y + 0.055),
            (x(1.25), -0.03),
            (x(1.15), 0.10),
            (x(1.35), n.tip_y * 0.72),
        ];
        canvas.taper(&s.run(&run), s.px(0.040), skin.shadow, alpha);
    }
    // Under plane.
    canvas.spot(s.p(0.0, n.base_y - 0.004), s.px(n.half * 0.95), s.px(0.050), 0.0, skin.deep, 0.42);
    canvas.spot(s.p(0.0, n.base_y + 0.055), s.px(n.half * 0.8), s.px(0.05), 0.0, skin.shadow, 0.28);
    for side in [-1.0_f32, 1.0] {
        let x = |k: f32| side * n.half * k;
        let wing = [
            (x(0.70), n.tip_y - 0.045),
            (x(0.93), n.tip_y - 0.010),
            (x(1.02), n.tip_y + 0.035),
            (x(0.90), n.base_y - 0.012),
            (x(0.66), n.base_y - 0.002),
        ];
        canvas.taper(&s.run(&wing), s.px(0.019), line, 0.62);
        let r = n.nostril;
        let hole = [
            (x(0.26), n.base_y - 0.006),
            (x(0.44), n.base_y - 0.014 - r * 0.55),
            (x(0.72), n.base_y - 0.012 - r * 0.28),
            (x(0.70), n.base_y - 0.006),
            (x(0.46), n.base_y + 0.002),
        ];
        canvas.blob(&s.run(&hole), skin.deep.lit(0.62), 0.80);
    }
    let base = [
        (-n.half * 0.24, n.base_y - 0.002),
        (0.0, n.base_y + 0.012),
        (n.half * 0.24, n.base_y - 0.002),
    ];
    canvas.taper(&s.run(&base), s.px(0.012), line, 0.45);
    canvas.spot(s.p(-0.015, n.tip_y - 0.018), s.px(n.tip * 0.42), s.px(n.tip * 0.34), 0.0, skin.shine, 0.34);

    let turned = (s.view.yaw.abs() - 0.22).max(0.0);
    if turned > 0.0 {
        let far = s.view.yaw.signum();
        let x = |k: f32| far * n.bridge * k;
        let edge = [
            (x(1.3), -s.head.brow.y + 0.08),
            (x(0.75), 0.0),
            (x(0.75), n.tip_y * 0.5),
            (x(1.0), n.tip_y - 0.03),
            (far * n.half * 0.55, n.tip_y + 0.04),
        ];
        canvas.taper(&s.run(&edge), s.px(0.016), line, (turned * 3.0).min(0.6));
    }
}
