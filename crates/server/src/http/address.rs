//! Where a request comes from, behind a stated number of proxies.

use std::net::IpAddr;

use axum::http::HeaderMap;

const FORWARDED: &str = "x-forwarded-for";

/// The address of whoever asks. Each proxy adds what it saw at the right; so with `hops` proxies the
/// address stands that many from the right, and everything left of it is anybody's word. Where there
/// are fewer, somebody came past a proxy, and the connection's own address counts.
pub(crate) fn of(peer: IpAddr, headers: &HeaderMap, hops: usize) -> IpAddr {
    let Some(back) = hops.checked_sub(1) else { return peer };
    let told: Vec<&str> = headers
        .get_all(FORWARDED)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    told.iter().rev().nth(back).and_then(|told| told.trim().parse().ok()).unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(header: &str, hops: usize) -> String {
        let mut headers = HeaderMap::new();
        if let Ok(value) = header.parse() {
            headers.insert(FORWARDED, value);
        }
        of(IpAddr::from([10, 0, 0, 1]), &headers, hops).to_string()
    }

    #[test]
    fn what_a_client_writes_itself_is_never_believed() {
        assert_eq!(told("1.1.1.1", 0), "10.0.0.1");
        assert_eq!(told("6.6.6.6, 2.2.2.2", 1), "2.2.2.2");
        assert_eq!(told("6.6.6.6, 2.2.2.2, 10.0.0.9", 2), "2.2.2.2");
        assert_eq!(told("2.2.2.2", 2), "10.0.0.1", "it came past a proxy");
        assert_eq!(told("nonsense", 1), "10.0.0.1");
    }
}
