//! Bench `memory`: what the program and its web processes hold after scrolling 10,000 people,
//! beside an empty window of the same shell in the same run.

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
fn main() -> anyhow::Result<()> {
    bench::run()
}

#[cfg(target_os = "linux")]
mod bench {
    use std::collections::BTreeMap;

    use anyhow::{Context as _, Result};
    use serde_json::json;
    use watchbook_support::bench::{PEOPLE, furnished, quantile};
    use watchbook_support::hooks;
    use watchbook_support::window::{Key, Launch, Window};

    const LIMIT_MB: f64 = 60.0;

    #[expect(clippy::print_stdout, reason = "the figures are this program's answer")]
    pub(super) fn run() -> Result<()> {
        let data = furnished()?;
        let empty = {
            let window = Launch::new().size(1366, 768).open()?;
            window.script("location.href = '/blank.html'", vec![])?;
            window.wait_until(
                "the window is empty",
                "return location.pathname === '/blank.html' && document.readyState === 'complete'",
            )?;
            rested(&window)?;
            held(&window)?
        };

        let window = Launch::new().data(&data).size(1366, 768).open()?;
        window.wait_for(hooks::DOOR)?;
        window.click(hooks::DOOR_PERSON)?;
        window.wait_for(hooks::SECRET)?;
        window.type_text(watchbook_demo::PIN)?;
        window.press(Key::Enter)?;
        window.wait_for(hooks::TILE)?;
        rested(&window)?;
        let opened = held(&window)?;
        let frames = scroll_smoothly(&window)?;
        let rows = scroll_through(&window)?;
        rested(&window)?;
        let scrolled = held(&window)?;

        let value = scrolled.whole() - empty.whole();
        let figures = json!({
            "name": "memory", "value": round(value), "unit": "MB PSS above an empty window",
            "limit": LIMIT_MB, "ok": value <= LIMIT_MB, "empty_mb": round(empty.whole()),
            "opened_mb": round(opened.whole()), "scrolled_mb": round(scrolled.whole()),
            "people": PEOPLE, "steps": rows, "empty": empty.parts(), "opened": opened.parts(),
            "scrolled": scrolled.parts(), "frame_median_ms": round(quantile(&frames, 0.5)),
            "frame_p95_ms": round(quantile(&frames, 0.95)),
        });
        println!("{figures}");
        Ok(())
    }

    /// Scrolls at a wheel's pace for three hundred frames, and gives how long each one took, in
    /// milliseconds. Nothing is waited for: this is what the eye sees.
    fn scroll_smoothly(window: &Window) -> Result<Vec<f64>> {
        let answer = window.script_answering(
            "const [mark, done] = arguments;
             let wall = document.querySelector(mark);
             while (wall && wall.scrollHeight <= wall.clientHeight + 4) wall = wall.parentElement;
             const took = [];
             let last = null;
             const frame = (now) => {
               if (last !== null) took.push(now - last);
               last = now;
               wall.scrollTop += 60;
               if (took.length === 300) done(took); else requestAnimationFrame(frame);
             };
             requestAnimationFrame(frame);",
            vec![hooks::TILE.selector().into()],
        )?;
        let took = answer.as_array().context("the wall did not scroll")?;
        Ok(took.iter().filter_map(serde_json::Value::as_f64).collect())
    }

    /// Scrolls the wall from top to bottom, one view a step, waiting for each view's pictures.
    ///
    /// Some steps at a time: the driver gives no script longer than two minutes.
    fn scroll_through(window: &Window) -> Result<u64> {
        let mut steps = 0;
        loop {
            let (taken, at_the_end) = scroll_on(window)?;
            steps += taken;
            if at_the_end {
                return Ok(steps);
            }
        }
    }

    /// Takes up to a hundred steps; says how many, and whether the end is reached.
    fn scroll_on(window: &Window) -> Result<(u64, bool)> {
        let answer = window.script_answering(
            "const [mark, done] = arguments;
             let wall = document.querySelector(mark);
             while (wall && wall.scrollHeight <= wall.clientHeight + 4) wall = wall.parentElement;
             let steps = 0;
             const painted = () => [...document.querySelectorAll('img[src^=\"photo:\"]')]
               .every((one) => one.complete);
             const step = () => {
               const before = wall.scrollTop;
               wall.scrollTop += wall.clientHeight;
               steps += 1;
               let frames = 0;
               const wait = () => {
                 frames += 1;
                 if (frames < 3 || (!painted() && frames < 60)) return requestAnimationFrame(wait);
                 const end = wall.scrollTop === before;
                 if (end || steps === 100) done([steps, end]); else step();
               };
               requestAnimationFrame(wait);
             };
             step();",
            vec![hooks::TILE.selector().into()],
        )?;
        let steps = answer.get(0).and_then(serde_json::Value::as_u64);
        let end = answer.get(1).and_then(serde_json::Value::as_bool);
        steps.zip(end).context("the wall did not scroll")
    }

    /// Gives the web processes a few seconds to put down what they no longer need.
    fn rested(window: &Window) -> Result<()> {
        window.script_answering(
            "const done = arguments[arguments.length - 1]; setTimeout(() => done(true), 5000);",
            vec![],
        )?;
        Ok(())
    }

    /// What each kind of process holds, by its name, in megabytes of proportional set size.
    struct Held(BTreeMap<String, f64>);

    impl Held {
        fn whole(&self) -> f64 {
            self.0.values().sum()
        }

        fn parts(&self) -> serde_json::Value {
            self.0.iter().map(|(name, figure)| (name.clone(), json!(round(*figure)))).collect()
        }
    }

    /// What the program and its web processes hold at this moment.
    fn held(window: &Window) -> Result<Held> {
        let mut parts = BTreeMap::new();
        for process in window.processes()? {
            let read = |file| std::fs::read_to_string(format!("/proc/{process}/{file}"));
            // A helper process that has just ended holds nothing.
            let (Ok(rollup), Ok(name)) = (read("smaps_rollup"), read("comm")) else { continue };
            let line = rollup.lines().find(|line| line.starts_with("Pss:")).context("no Pss")?;
            let figure = line.split_whitespace().nth(1).context("no figure")?;
            *parts.entry(name.trim().to_owned()).or_default() += figure.parse::<f64>()? / 1000.0;
        }
        Ok(Held(parts))
    }

    fn round(figure: f64) -> f64 {
        (figure * 10.0).round() / 10.0
    }
}
