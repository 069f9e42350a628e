//! What the scheme decides by: its rules and its tariff.

use watchbook_register::cases::{RulesForm, TariffWay};
use watchbook_register::till::{
    Failure, RulesLooked, RulesSaved, RulesShown, TariffLooked, TariffSaved, TariffShown,
};

use super::{TheTill, id};

/// The rules that the scheme decides by.
///
/// # Errors
/// As [`Till::rules_show`](watchbook_register::till::Till::rules_show).
#[tauri::command(async)]
pub fn rules_show(till: TheTill<'_>) -> Result<RulesShown, Failure> {
    till.rules_show()
}

/// What changed rules come to, and whom they touch.
///
/// # Errors
/// As [`Till::rules_look`](watchbook_register::till::Till::rules_look).
#[tauri::command(async)]
pub fn rules_look(till: TheTill<'_>, form: RulesForm) -> Result<RulesLooked, Failure> {
    till.rules_look(&form)
}

/// Changes the rules.
///
/// # Errors
/// As [`Till::rules_save`](watchbook_register::till::Till::rules_save).
#[tauri::command(async)]
pub fn rules_save(till: TheTill<'_>, form: RulesForm) -> Result<RulesSaved, Failure> {
    till.rules_save(&form)
}

/// The tariff with its versions.
///
/// # Errors
/// As [`Till::tariff_show`](watchbook_register::till::Till::tariff_show).
#[tauri::command(async)]
pub fn tariff_show(till: TheTill<'_>) -> Result<TariffShown, Failure> {
    till.tariff_show()
}

/// What is wrong with a tariff, and what a case comes to by it.
///
/// # Errors
/// As [`Till::tariff_look`](watchbook_register::till::Till::tariff_look).
#[tauri::command(async)]
pub fn tariff_look(
    till: TheTill<'_>,
    way: TariffWay,
    case: Option<&str>,
) -> Result<TariffLooked, Failure> {
    till.tariff_look(&way, case.map(id).transpose()?)
}

/// Keeps a tariff as a further version.
///
/// # Errors
/// As [`Till::tariff_save`](watchbook_register::till::Till::tariff_save).
#[tauri::command(async)]
pub fn tariff_save(till: TheTill<'_>, way: TariffWay) -> Result<TariffSaved, Failure> {
    till.tariff_save(&way)
}
