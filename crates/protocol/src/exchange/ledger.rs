//! Receipts, and what the office sees of the devices.

use crate::cbor::record;
use crate::id::DeviceId;
use crate::receipt::Receipt;
use crate::sign::Signed;
use crate::time::Time;

record! {
    /// A device's receipt, replacing its last.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PutReceipt {
        /// The version of the protocol.
        1 => version: u16,
        /// The receipt.
        2 => receipt: Signed<Receipt>,
    }
}

record! {
    /// A device as the server knows it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DeviceSeen {
        /// The device.
        1 => device: DeviceId,
        /// When it last asked for anything.
        2 => seen: Option<Time>,
        /// The version of the program that it named.
        3 => program: Option<String>,
        /// Its last receipt.
        4 => receipt: Option<Signed<Receipt>>,
    }
}

record! {
    /// All devices, for the office.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Devices {
        /// One for each.
        1 => devices: Vec<DeviceSeen>,
        /// The server's time.
        2 => time: Time,
    }
}
