//! From where a hosted server is reached: an address of the local network, or, said before anything is done, one
//! that the whole world could reach.

use std::net::{IpAddr, Ipv4Addr, UdpSocket};

/// Who could reach an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// This computer alone.
    Here,
    /// The local network.
    Local,
    /// Anybody, if no firewall stands before it.
    World,
}

/// Who could reach an address. Pure.
#[must_use]
pub fn reach_of(address: IpAddr) -> Reach {
    match address {
        IpAddr::V4(address) if address.is_loopback() => Reach::Here,
        // 100.64.0.0/10 is behind a provider's own translation: not the world's.
        IpAddr::V4(address)
            if address.is_private()
                || address.is_link_local()
                || matches!(address.octets(), [100, 64..=127, ..]) =>
        {
            Reach::Local
        }
        IpAddr::V6(address) if address.is_loopback() => Reach::Here,
        IpAddr::V6(address) if address.is_unique_local() || address.is_unicast_link_local() => {
            Reach::Local
        }
        IpAddr::V4(_) | IpAddr::V6(_) => Reach::World,
    }
}

/// The address by which others on the network reach this computer: that from which it would send. Nothing is
/// sent. Loopback where there is no network.
#[must_use]
pub fn here() -> IpAddr {
    // An address of the documentation's: routed like any other, and nobody's.
    let sends = || {
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
        socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
        Some(socket.local_addr().ok()?.ip())
    };
    sends().filter(|found| !found.is_unspecified()).unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn an_address_of_the_world_is_told_from_one_of_the_network() {
        let table = [
            ("127.0.0.1", Reach::Here),
            ("::1", Reach::Here),
            ("10.0.0.5", Reach::Local),
            ("172.16.3.4", Reach::Local),
            ("172.32.3.4", Reach::World),
            ("192.168.1.20", Reach::Local),
            ("169.254.7.7", Reach::Local),
            ("100.64.1.1", Reach::Local),
            ("100.128.1.1", Reach::World),
            ("81.2.69.142", Reach::World),
            ("fd00::1", Reach::Local),
            ("fe80::1", Reach::Local),
            ("2001:db8::1", Reach::World),
        ];
        for (address, reach) in table {
            assert_eq!(reach_of(address.parse().unwrap()), reach, "{address}");
        }
    }
}
