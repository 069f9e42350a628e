//! How columns are headed in real sheets, by field. The first wording is the one that is written.

mod welsh;

use super::fields::{Field, Kind};
use super::near::{distance, folded};
use crate::language::Language;

use Field as F;

const HEADINGS: &[(Field, &str)] = &[
    (
        F::Reference,
        "Reference|Ref|Ref no|Ref number|Scheme ref|Scheme reference|Subject ref|Person ref|Offender ref|Offender no|ID|ID no|Record no|No|Number|File no",
    ),
    (
        F::FullName,
        "Full name|Name|Names|Person|Subject|Subject name|Person name|Offender|Offender name|Individual|Suspect|Name of person|Surname and forename",
    ),
    (
        F::Given,
        "Given name|Given names|First name|First names|Firstname|Forename|Forenames|Christian name",
    ),
    (F::Family, "Family name|Surname|Last name|Lastname|Second name"),
    (F::Alias, "Other names|Alias|Aliases|AKA|Also known as|Known as|Former name|Maiden name"),
    (F::Nickname, "Nickname|Nicknames|Street name|Street names|Moniker|Tag"),
    (F::Born, "Date of birth|DOB|D O B|Birth date|Birthdate|Birthday|Born|Date born"),
    (F::BornBasis, "Birth known by|DOB basis|DOB source|Birth basis"),
    (
        F::AgeSeen,
        "Age|Age band|Age range|Approx age|Approximate age|Age seen|Apparent age|Estimated age|Age group",
    ),
    (F::LooksYoung, "Looks young|Looks under 18|Young looking"),
    (F::Sex, "Sex|Gender|M F|Sex as described|Male female"),
    (F::Height, "Height|Height cm|Height range|Approx height|Height in cm"),
    (F::Build, "Build|Body build|Stature|Frame"),
    (F::HairColour, "Hair colour|Hair color|Hair|Colour of hair|Hair col"),
    (F::HairStyle, "Hair style|Hairstyle|Hair length|Style of hair"),
    (F::FacialHair, "Facial hair|Beard|Moustache|Beard moustache"),
    (F::Eyes, "Eye colour|Eyes|Eye color|Colour of eyes"),
    (F::Eyewear, "Glasses|Eyewear|Spectacles|Wears glasses"),
    (F::Voice, "Voice|Accent|Voice or accent|Speech"),
    (
        F::Marks,
        "Marks|Tattoos|Scars|Distinguishing marks|Distinguishing features|Marks scars tattoos|Features|Scars and tattoos|Distinctive marks|Identifying marks",
    ),
    (
        F::Reported,
        "Reported for|Incident type|Incident|Type of incident|Offence|Offence type|Crime type|Reported|What happened type|Nature of incident|Conduct",
    ),
    (
        F::ReportedOn,
        "Reported on|Incident date|Date of incident|Date of offence|Offence date|Date|Date reported|Occurred|Occurred on",
    ),
    (
        F::ReportedAt,
        "Reported at|Premises|Shop|Store|Pub|Venue|Location|Where|Place|Site|Premises of incident|Business",
    ),
    (F::ReportBasis, "Known by|Basis|Evidence|Source of report|How known|Evidence type"),
    (
        F::Facts,
        "Facts|Details|What happened|Incident details|Description of incident|Circumstances|Summary|Notes|Incident notes",
    ),
    (
        F::BanReference,
        "Ban reference|Ban ref|Ban no|Ban number|Exclusion no|Exclusion ref|Exclusion number|Banning no|Notice no",
    ),
    (F::BanCategory, "Ban category|Category|Reason category|Ban type|Exclusion type"),
    (
        F::BanReason,
        "Ban reason|Reason for ban|Reason|Exclusion reason|Reason for exclusion|Reason banned|Grounds",
    ),
    (
        F::BanStarts,
        "Ban from|Ban start|Ban starts|Start date|Banned from date|Exclusion start|From|Date from|Ban start date|Start|Banned on|Date banned|Ban date|Exclusion from",
    ),
    (
        F::BanEnds,
        "Ban until|Ban end|Ban ends|End date|Exclusion end|Until|To|Date to|Expiry|Expiry date|Expires|Ban expiry|Ban end date|Exclusion until|Ban expires|Banned until|End",
    ),
    (F::BanReview, "Ban review|Review|Review date|Next review|Review due|Review on"),
    (
        F::DecidedBy,
        "Decided by|Decision by|Decision makers|Authorised by|Approved by|Banned by|Agreed by|Panel",
    ),
    (F::DecidingBody, "Deciding body|Decision body|Body|Decided by body|Committee"),
    (
        F::DecidedOn,
        "Decided on|Decision date|Date of decision|Date decided|Meeting date|Date agreed|Decided",
    ),
    (
        F::Minute,
        "Minute|Minutes|Minute reference|Minute ref|Meeting minute|Meeting|Meeting ref|Minute no",
    ),
    (
        F::ServedOn,
        "Served on|Date served|Service date|Notice served|Letter sent|Date letter sent|Served",
    ),
    (F::ServedHow, "Served how|Served by|How served|Method of service|Service method|Delivered by"),
    (F::Gallery, "Gallery|Gallery name|List|Listed in|Wall"),
    (F::ListedFrom, "Listed from|Gallery from|Shown from|Published|Published on"),
    (F::ListedUntil, "Listed until|Gallery until|Shown until|Remove on|Removal date"),
    (F::Caption, "Caption|Gallery caption|Gallery text"),
    (
        F::Picture,
        "Picture|Photo|Image|Photograph|Picture file|Photo file|Image file|File name|Filename|Photo name|Photo filename|Image name|Mugshot|Picture name|File",
    ),
    (F::PictureTaken, "Picture taken|Photo date|Image date|Picture date|Date of photo|Date taken"),
    (F::Address, "Address|Home address|Postal address|Street|Street address|Full address"),
    (F::Phone, "Phone|Telephone|Tel|Mobile|Phone number|Contact number|Telephone number"),
    (F::Email, "E-mail|Email|Email address|E mail address"),
    (
        F::Name,
        "Name|Premises|Premises name|Member|Member name|Business|Business name|Trading name|Shop|Shop name|Store|Store name|Venue|Pub|Full name|Staff name|Person|User|User name|Employee|Employee name|Staff|Staff member",
    ),
    (F::Postcode, "Postcode|Post code|PC"),
    (F::Sector, "Sector|Trade|Type|Type of premises|Business type|Premises type|Kind|Category"),
    (F::Area, "Area|Zone|District|Ward|Part of town|Beat"),
    (F::CallSign, "Call sign|Callsign|Radio|Radio call sign|Radio no|Radio number"),
    (
        F::LicenceNumber,
        "Licence number|Premises licence|Licence|License|Licence no|Premises licence number|Premises licence no",
    ),
    (F::Supervisor, "DPS|Designated premises supervisor|Supervisor|DPS name|Licensee"),
    (F::Status, "Status|Member status|State|Active"),
    (F::Role, "Role|Job|Job title|Position|Title|Duty"),
    (
        F::WorksAt,
        "Works at|Premises|Shop|Store|Place of work|Employer|Venue|Pub|Site|Member|Business",
    ),
    (
        F::StaffNumber,
        "Staff number|Staff no|Employee no|Employee number|Payroll|Payroll number|Staff ID",
    ),
    (
        F::SiaNumber,
        "SIA licence|SIA|SIA number|SIA no|SIA licence number|SIA badge|Badge number|SIA license",
    ),
    (
        F::SiaExpires,
        "SIA expires|SIA expiry|SIA expiry date|Badge expiry|Licence expiry|SIA licence expiry",
    ),
];

/// The heading that is written for a field in a language.
pub(super) fn first(field: Field, language: Language) -> &'static str {
    let headings = match language {
        Language::English => HEADINGS,
        Language::Welsh => welsh::HEADINGS,
    };
    let found = headings.iter().find(|(other, _)| *other == field);
    found.and_then(|(_, wordings)| wordings.split('|').next()).unwrap_or_default()
}

/// How well a heading of either language fits a field of a kind, 0 to 100, for all its fields.
pub(super) fn fits(kind: Kind, heading: &str) -> Vec<(Field, u32)> {
    let heading = folded(heading);
    if heading.is_empty() {
        return Vec::new();
    }
    let wordings = |field: Field| {
        let of_field = HEADINGS.iter().chain(welsh::HEADINGS).filter(move |(it, _)| *it == field);
        of_field.flat_map(|(_, wordings): &(Field, &'static str)| wordings.split('|'))
    };
    let fields = kind.fields().iter().map(|field| {
        let best = wordings(*field).map(|wording| fit(&heading, &folded(wording))).max();
        (*field, best.unwrap_or(0))
    });
    fields.filter(|(_, fit)| *fit > 0).collect()
}

fn fit(heading: &str, wording: &str) -> u32 {
    if heading == wording {
        return 100;
    }
    if heading.replace(' ', "") == wording.replace(' ', "") {
        return 95;
    }
    let longer = wording.len() >= 5;
    if longer && distance(heading.as_bytes(), wording.as_bytes(), 1 + wording.len() / 9).is_some() {
        return 85;
    }
    // "Date of birth (dd/mm/yyyy)", "Customer surname"
    let within = |inner: &str, outer: &str| {
        let spaced = format!(" {outer} ");
        spaced.contains(&format!(" {inner} "))
    };
    if wording.len() >= 4 && within(wording, heading) {
        return 50 + u32::try_from(wording.len().min(30)).unwrap_or(0);
    }
    0
}
