//! How large a bench is: whole, or with `WATCHBOOK_BENCH_SMALL=1` so small that it only shows that it runs.

/// A size, or the small one in its place.
pub fn of<T>(whole: T, small: T) -> T {
    let asked = std::env::var_os("WATCHBOOK_BENCH_SMALL").is_some_and(|small| small == "1");
    if asked { small } else { whole }
}
