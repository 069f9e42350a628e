//! Bench `memory`: what the program and its web processes hold after scrolling 10,000 people,
//! beside an empty window of the same shell in the same run.
//!
//! How long frames take is asked of a driven window; what is held is measured in one that nobody
//! drives, for a driven one holds more with every picture.

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
fn main() -> anyhow::Result<()> {
    bench::run()
}

#[cfg(target_os = "linux")]
mod bench {
    use std::collections::BTreeMap;
    use std::time::Duration;

    use anyhow::{Context as _, Result, ensure};
    use serde_json::json;
    use watchbook_support::bench::{PEOPLE, furnished, quantile};
    use watchbook_support::hooks;
    use watchbook_support::window::{Key, Launch, Stroke, Undriven, Window};

    const LIMIT_MB: f64 = 60.0;
    /// The web processes' few seconds to put down what they no longer need.
    const REST: Duration = Duration::from_secs(5);
    const PATIENCE: Duration = Duration::from_secs(20);
    /// After this long without a change the wall is at its end.
    const THE_END: Duration = Duration::from_secs(2);

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
            std::thread::sleep(REST);
            held(&window.processes()?)?
        };

        let frames = {
            let window = Launch::new().data(&data).size(1366, 768).open()?;
            window.wait_for(hooks::DOOR)?;
            window.click(hooks::DOOR_PERSON)?;
            window.wait_for(hooks::SECRET)?;
            window.type_text(watchbook_demo::PIN)?;
            window.press(Key::Enter)?;
            window.wait_for(hooks::TILE)?;
            scroll_smoothly(&window)?
        };

        let window = Undriven::open(&data, 1366, 768)?;
        for key in
            [Stroke::Enter].into_iter().chain(watchbook_demo::PIN.chars().map(Stroke::Letter))
        {
            ensure!(window.strike(key, PATIENCE)?, "the door does not hear the keys");
        }
        ensure!(window.strike(Stroke::Enter, PATIENCE)?, "the register did not open");
        std::thread::sleep(REST);
        let opened = held(&window.processes()?)?;
        window.strike(Stroke::Down, PATIENCE)?;
        let mut views = 0;
        while window.strike(Stroke::PageDown, THE_END)? {
            views += 1;
        }
        std::thread::sleep(REST);
        let scrolled = held(&window.processes()?)?;

        let value = scrolled.whole() - empty.whole();
        let figures = json!({
            "name": "memory", "value": round(value), "unit": "MB PSS above an empty window",
            "limit": LIMIT_MB, "ok": value <= LIMIT_MB, "empty_mb": round(empty.whole()),
            "opened_mb": round(opened.whole()), "scrolled_mb": round(scrolled.whole()),
            "people": PEOPLE, "views": views, "empty": empty.parts(), "opened": opened.parts(),
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
    fn held(processes: &[u32]) -> Result<Held> {
        let mut parts = BTreeMap::new();
        for process in processes {
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
