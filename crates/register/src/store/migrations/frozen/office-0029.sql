CREATE TABLE alert (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    at INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    acknowledge INTEGER NOT NULL CHECK (acknowledge IN (0, 1)),
    came_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE alert_heard (
    alert BLOB NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    premises BLOB NOT NULL CHECK (length(premises) = 16),
    at INTEGER NOT NULL,
    PRIMARY KEY (alert, premises)
) STRICT, WITHOUT ROWID;
CREATE TABLE alert_place (
    alert BLOB NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    premises BLOB NOT NULL REFERENCES premises (id) ON DELETE CASCADE,
    PRIMARY KEY (alert, premises)
) STRICT, WITHOUT ROWID;
CREATE TABLE alert_seen (
    alert BLOB NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    person BLOB NOT NULL CHECK (length(person) = 16),
    at INTEGER NOT NULL,
    told INTEGER NOT NULL CHECK (told IN (0, 1)),
    PRIMARY KEY (alert, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE appeal (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    ban BLOB NOT NULL,
    received TEXT NOT NULL,
    by_kind TEXT NOT NULL,
    by_whom TEXT,
    way TEXT NOT NULL,
    grounds TEXT NOT NULL,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    answer_by TEXT NOT NULL,
    stage TEXT,
    outcome TEXT,
    listed_for TEXT,
    decided_on TEXT,
    decided_by BLOB,
    decided_name TEXT,
    reasons TEXT,
    notified_on TEXT,
    -- Open at a stage, or answered with an outcome, by somebody, for reasons.
    CHECK ((stage IS NULL) = (outcome IS NOT NULL)),
    CHECK ((outcome IS NULL) = (decided_on IS NULL)),
    CHECK ((outcome IS NULL) = (decided_by IS NULL)),
    CHECK ((outcome IS NULL) = (decided_name IS NULL)),
    CHECK ((outcome IS NULL) = (reasons IS NULL)),
    CHECK (notified_on IS NULL OR outcome IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE TABLE appeal_move (
    appeal BLOB NOT NULL REFERENCES appeal (id) ON DELETE CASCADE,
    no INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_person BLOB NOT NULL,
    PRIMARY KEY (appeal, no)
) STRICT, WITHOUT ROWID;
CREATE TABLE appeal_rules (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    answer_days INTEGER NOT NULL CHECK (answer_days BETWEEN 1 AND 90),
    review_months INTEGER NOT NULL CHECK (review_months BETWEEN 1 AND 12),
    officer_provisional INTEGER NOT NULL CHECK (officer_provisional IN (0, 1))
) STRICT;
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY NOT NULL CHECK (seq > 0),
    at INTEGER NOT NULL,
    person BLOB,
    role TEXT NOT NULL,
    premises BLOB,
    action TEXT NOT NULL,
    object BLOB,
    commitment BLOB CHECK (length(commitment) = 32),
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE audit_note (
    seq INTEGER PRIMARY KEY NOT NULL REFERENCES audit (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    words TEXT NOT NULL
) STRICT;
CREATE TABLE ban (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    reference TEXT NOT NULL,
    decision BLOB NOT NULL CHECK (length(decision) = 16),
    decided_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    category TEXT NOT NULL,
    reason TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('ALL_MEMBERS', 'SECTORS', 'AREAS', 'LIST')),
    starts TEXT NOT NULL,
    ends TEXT,
    review TEXT,
    served_by TEXT,
    served_on TEXT,
    appeal_stage TEXT,
    appeal_received TEXT,
    appeal_outcome TEXT,
    appeal_decided TEXT,
    suspended_since TEXT,
    suspended_for TEXT, counts_from TEXT NOT NULL DEFAULT 'DECISION'
    CHECK (counts_from IN ('DECISION', 'SERVICE')), span TEXT, stands_on_appeal INTEGER NOT NULL DEFAULT 1
    CHECK (stands_on_appeal IN (0, 1)),
    PRIMARY KEY (subject_no, id),
    CHECK ((ends IS NULL) <> (review IS NULL)),
    CHECK ((served_by IS NULL) = (served_on IS NULL)),
    CHECK ((appeal_stage IS NULL) = (appeal_received IS NULL)),
    CHECK ((appeal_outcome IS NULL) = (appeal_decided IS NULL)),
    CHECK (appeal_stage IS NULL OR appeal_outcome IS NULL),
    CHECK ((suspended_since IS NULL) = (suspended_for IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE ban_file (
    ban BLOB PRIMARY KEY NOT NULL REFERENCES ban (id) ON DELETE CASCADE,
    decision BLOB NOT NULL REFERENCES decision (id),
    service_witness TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE ban_relied_on (
    ban BLOB NOT NULL REFERENCES ban_file (ban) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    incident BLOB NOT NULL,
    PRIMARY KEY (ban, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE ban_review (
    ban BLOB NOT NULL REFERENCES ban (id) ON DELETE CASCADE,
    no INTEGER NOT NULL CHECK (no > 0),
    kind TEXT NOT NULL,
    reviewed_on TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_person BLOB NOT NULL CHECK (length(by_person) = 16),
    by_name TEXT NOT NULL,
    reasons TEXT NOT NULL CHECK (length(reasons) > 0),
    next_due TEXT NOT NULL,
    PRIMARY KEY (ban, no)
) STRICT, WITHOUT ROWID;
CREATE TABLE ban_scope (
    subject_no INTEGER NOT NULL,
    ban BLOB NOT NULL,
    place INTEGER NOT NULL,
    sector TEXT,
    area TEXT,
    premises BLOB,
    PRIMARY KEY (subject_no, ban, place),
    FOREIGN KEY (subject_no, ban) REFERENCES ban (subject_no, id)
        ON DELETE CASCADE ON UPDATE CASCADE,
    CHECK ((sector IS NOT NULL) + (area IS NOT NULL) + (premises IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;
CREATE TABLE briefing_mark (
    person BLOB PRIMARY KEY NOT NULL CHECK (length(person) = 16),
    looked INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE briefing_seen (
    person BLOB NOT NULL CHECK (length(person) = 16),
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    upto INTEGER NOT NULL,
    PRIMARY KEY (person, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_file (
    proposal BLOB PRIMARY KEY NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    category TEXT NOT NULL,
    reason TEXT NOT NULL,
    length TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('ALL_MEMBERS', 'SECTORS', 'AREAS', 'LIST')),
    drafted_by BLOB NOT NULL,
    moved_by BLOB,
    working TEXT,
    extends BLOB,
    question TEXT,
    decision BLOB,
    ban BLOB,
    warning BLOB
) STRICT, WITHOUT ROWID;
CREATE TABLE case_incident (
    proposal BLOB NOT NULL REFERENCES case_file (proposal) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    incident BLOB NOT NULL,
    PRIMARY KEY (proposal, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_interest (
    proposal BLOB NOT NULL REFERENCES case_file (proposal) ON DELETE CASCADE,
    person BLOB NOT NULL,
    PRIMARY KEY (proposal, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_lens (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    says TEXT NOT NULL,
    UNIQUE (person, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_lens_last (
    person BLOB PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    says TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE case_roll (
    proposal BLOB NOT NULL,
    round INTEGER NOT NULL,
    place INTEGER NOT NULL,
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    barred TEXT,
    PRIMARY KEY (proposal, round, place),
    FOREIGN KEY (proposal, round) REFERENCES case_round (proposal, round) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE case_round (
    proposal BLOB NOT NULL REFERENCES case_file (proposal) ON DELETE CASCADE,
    round INTEGER NOT NULL CHECK (round > 0),
    body TEXT NOT NULL,
    quorum INTEGER NOT NULL CHECK (quorum > 0),
    majority TEXT NOT NULL,
    casting INTEGER NOT NULL CHECK (casting IN (0, 1)),
    officer BLOB,
    meeting BLOB REFERENCES meeting (id),
    opened_at INTEGER NOT NULL,
    closes_on TEXT,
    closed_at INTEGER,
    result TEXT,
    PRIMARY KEY (proposal, round),
    CHECK ((closed_at IS NULL) = (result IS NULL)),
    CHECK ((meeting IS NULL) <> (closes_on IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE case_rules (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    body TEXT NOT NULL,
    quorum INTEGER NOT NULL CHECK (quorum > 0),
    majority TEXT NOT NULL,
    casting INTEGER NOT NULL CHECK (casting IN (0, 1)),
    mover_votes INTEGER NOT NULL CHECK (mover_votes IN (0, 1)),
    ballot_days INTEGER NOT NULL CHECK (ballot_days > 0),
    counts_from TEXT NOT NULL,
    stands_on_appeal INTEGER NOT NULL CHECK (stands_on_appeal IN (0, 1)),
    warning_months INTEGER NOT NULL CHECK (warning_months BETWEEN 1 AND 12)
) STRICT;
CREATE TABLE case_scope (
    proposal BLOB NOT NULL REFERENCES case_file (proposal) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    sector TEXT,
    area TEXT,
    premises BLOB,
    PRIMARY KEY (proposal, place),
    CHECK ((sector IS NOT NULL) + (area IS NOT NULL) + (premises IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_step (
    proposal BLOB NOT NULL REFERENCES case_file (proposal) ON DELETE CASCADE,
    no INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_person BLOB NOT NULL,
    note TEXT,
    PRIMARY KEY (proposal, no)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_vote (
    proposal BLOB NOT NULL,
    round INTEGER NOT NULL,
    voter BLOB NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('VOTE', 'CASTING')),
    choice TEXT NOT NULL,
    cast_at INTEGER NOT NULL,
    recorded_by BLOB,
    seal BLOB NOT NULL CHECK (length(seal) = 32),
    PRIMARY KEY (proposal, round, voter, part),
    FOREIGN KEY (proposal, round) REFERENCES case_round (proposal, round) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE child_leave (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES gallery_entry (id) ON DELETE CASCADE,
    first_approver BLOB NOT NULL,
    second_approver BLOB NOT NULL,
    need TEXT NOT NULL,
    CHECK (first_approver <> second_approver)
) STRICT, WITHOUT ROWID;
CREATE TABLE court_order (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    court TEXT NOT NULL,
    conditions TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    publicised_ok INTEGER NOT NULL CHECK (publicised_ok IN (0, 1)),
    PRIMARY KEY (subject, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE decision (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    taken_on TEXT NOT NULL,
    body TEXT NOT NULL,
    outcome TEXT NOT NULL,
    minute TEXT NOT NULL,
    reasons TEXT NOT NULL
) STRICT;
CREATE TABLE decision_decider (
    decision BLOB NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (decision, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE document_template (
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (name, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE document_template_version (
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    words TEXT,
    changed_at INTEGER NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (name, language, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE erasure (
    seq INTEGER PRIMARY KEY NOT NULL CHECK (seq > 0),
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    state TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE erasure_due (
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    shortened INTEGER NOT NULL DEFAULT 0 CHECK (shortened IN (0, 1)),
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE gallery (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('ALL_MEMBERS', 'SECTORS', 'AREAS', 'LIST')),
    default_months INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE gallery_entry (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    gallery BLOB NOT NULL REFERENCES gallery (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    rests_on TEXT NOT NULL CHECK (rests_on IN ('REPORTS', 'BAN', 'WARNING', 'ORDER')),
    rests_on_id BLOB,
    caption TEXT,
    withdrawn_on TEXT,
    withdrawn_for TEXT,
    child_from TEXT,
    child_until TEXT,
    child_show_name INTEGER CHECK (child_show_name IN (0, 1)),
    PRIMARY KEY (subject_no, id),
    CHECK ((rests_on = 'REPORTS') = (rests_on_id IS NULL)),
    CHECK ((withdrawn_on IS NULL) = (withdrawn_for IS NULL)),
    CHECK ((child_from IS NULL) = (child_until IS NULL)),
    CHECK ((child_from IS NULL) = (child_show_name IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE gallery_scope (
    gallery BLOB NOT NULL REFERENCES gallery (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    sector TEXT,
    area TEXT,
    premises BLOB,
    PRIMARY KEY (gallery, place),
    CHECK ((sector IS NOT NULL) + (area IS NOT NULL) + (premises IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;
CREATE TABLE gallery_sheet (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    premises BLOB,
    why TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    until INTEGER NOT NULL,
    gone_at INTEGER,
    gone_by BLOB,
    CHECK ((gone_at IS NULL) = (gone_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE gallery_sheet_person (
    sheet BLOB NOT NULL REFERENCES gallery_sheet (id) ON DELETE CASCADE,
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    PRIMARY KEY (sheet, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE incident (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    occurred TEXT NOT NULL,
    premises BLOB NOT NULL REFERENCES premises (id),
    facts TEXT NOT NULL
) STRICT;
CREATE TABLE incident_kind (
    incident BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (incident, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE incident_subject (
    incident BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    basis TEXT NOT NULL,
    PRIMARY KEY (incident, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE kept_draft (
    person BLOB PRIMARY KEY NOT NULL,
    subject BLOB,
    kept_at INTEGER NOT NULL,
    form TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE letter_made (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    ban BLOB,
    warning BLOB,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    CHECK ((ban IS NULL) <> (warning IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE letter_sender (
    one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
    address TEXT NOT NULL,
    email TEXT NOT NULL,
    appeal_days INTEGER NOT NULL CHECK (appeal_days BETWEEN 7 AND 366),
    sheets INTEGER NOT NULL CHECK (sheets IN (0, 1)),
    logo BLOB
) STRICT;
CREATE TABLE log_addendum (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person BLOB NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_code (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    place INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (entry, field, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_draft (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    begun_at INTEGER NOT NULL,
    kept_at INTEGER NOT NULL,
    form TEXT NOT NULL,
    description TEXT,
    described_at INTEGER,
    CHECK ((description IS NULL) = (described_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE log_entry (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    premises BLOB NOT NULL REFERENCES premises (id),
    person BLOB NOT NULL,
    role TEXT NOT NULL,
    occurred INTEGER NOT NULL,
    recorded INTEGER NOT NULL,
    words TEXT,
    action TEXT,
    sureness TEXT,
    ban BLOB,
    put_right TEXT,
    state TEXT,
    state_words TEXT,
    state_entry BLOB, witness TEXT,
    CHECK ((kind = 'SIGHTING') = (action IS NOT NULL)),
    CHECK ((action IS NULL) = (sureness IS NULL)),
    CHECK (ban IS NULL OR kind = 'SIGHTING'),
    CHECK (put_right IS NULL OR kind = 'WRONG_CHALLENGE')
) STRICT;
CREATE TABLE log_evidence (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    entry BLOB REFERENCES log_entry (id) ON DELETE CASCADE,
    draft BLOB REFERENCES log_draft (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    exhibit TEXT NOT NULL,
    name TEXT NOT NULL,
    form TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    taken_at TEXT,
    clock_offset INTEGER,
    person BLOB NOT NULL,
    attached_at INTEGER NOT NULL,
    packed_at INTEGER,
    withdrawn_at INTEGER,
    withdrawn_by BLOB,
    withdrawn_for TEXT,
    CHECK ((entry IS NULL) <> (draft IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_for IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE log_evidence_custody (
    evidence BLOB NOT NULL REFERENCES log_evidence (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person BLOB NOT NULL,
    step TEXT NOT NULL,
    words TEXT,
    PRIMARY KEY (evidence, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_evidence_elsewhere (
    evidence BLOB PRIMARY KEY NOT NULL REFERENCES log_evidence (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    form TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    view TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE log_evidence_part (
    hash BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 32),
    evidence BLOB NOT NULL CHECK (length(evidence) = 16),
    role TEXT NOT NULL,
    plain BLOB
) STRICT;
CREATE TABLE log_evidence_seal (
    evidence BLOB PRIMARY KEY NOT NULL REFERENCES log_evidence (id) ON DELETE CASCADE,
    file BLOB NOT NULL UNIQUE CHECK (length(file) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_evidence_sent (
    evidence BLOB PRIMARY KEY NOT NULL REFERENCES log_evidence (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    original INTEGER NOT NULL CHECK (original IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE log_evidence_view (
    evidence BLOB PRIMARY KEY NOT NULL REFERENCES log_evidence (id) ON DELETE CASCADE,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    hash BLOB NOT NULL,
    edits TEXT NOT NULL,
    covered_at INTEGER,
    large BLOB NOT NULL,
    thumb BLOB NOT NULL
) STRICT;
CREATE TABLE log_for_office (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    staff TEXT,
    witnesses TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE log_goods (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    what TEXT NOT NULL,
    outcome TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    pence INTEGER NOT NULL CHECK (pence >= 0),
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_handed (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE log_incident (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    hurt TEXT NOT NULL,
    police TEXT NOT NULL,
    inside TEXT,
    weapon TEXT,
    police_reference TEXT,
    crime_reference TEXT,
    cctv_until TEXT,
    clock_offset INTEGER,
    description TEXT,
    described_at INTEGER,
    CHECK ((description IS NULL) = (described_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE log_incident_more (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    location TEXT,
    police_at INTEGER,
    outcome TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE log_officer (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    officer TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE log_own_person (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    own_bar BLOB NOT NULL REFERENCES own_bar (id) ON DELETE CASCADE,
    role TEXT,
    known TEXT,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_own_sent (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    role TEXT,
    known TEXT,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_person (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    role TEXT,
    known TEXT,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_until (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    reference TEXT NOT NULL,
    held_on TEXT NOT NULL,
    secretary BLOB NOT NULL,
    closed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_case (
    meeting BLOB NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    proposal BLOB NOT NULL,
    PRIMARY KEY (meeting, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_person (
    meeting BLOB NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    part TEXT NOT NULL,
    withdrew INTEGER NOT NULL CHECK (withdrew IN (0, 1)),
    PRIMARY KEY (meeting, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE meta (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    tier TEXT NOT NULL CHECK (tier IN ('T1', 'T2')),
    file_id BLOB NOT NULL CHECK (length(file_id) = 16),
    written_by TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    latest_seen INTEGER NOT NULL,
    here BLOB REFERENCES premises (id),
    audit_seq INTEGER NOT NULL,
    audit_hash BLOB NOT NULL CHECK (length(audit_hash) = 32)
) STRICT;
CREATE TABLE news (
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    about BLOB NOT NULL CHECK (length(about) = 16),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    person BLOB,
    PRIMARY KEY (subject_no, about, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE news_due (
    subject_no INTEGER PRIMARY KEY NOT NULL
) STRICT;
CREATE TABLE news_gone (
    at INTEGER PRIMARY KEY NOT NULL,
    people INTEGER NOT NULL
) STRICT;
CREATE TABLE notice_proof (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    service BLOB NOT NULL REFERENCES notice_service (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    form TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    attached_by BLOB NOT NULL,
    attached_at INTEGER NOT NULL,
    file BLOB NOT NULL UNIQUE CHECK (length(file) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
CREATE TABLE notice_service (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    ban BLOB,
    warning BLOB,
    method TEXT NOT NULL,
    served_on TEXT NOT NULL,
    recorded_by BLOB NOT NULL,
    recorded_at INTEGER NOT NULL,
    by_whom TEXT,
    witness TEXT,
    evidence TEXT, letter TEXT NOT NULL DEFAULT 'BAN_NOTICE',
    CHECK ((ban IS NULL) <> (warning IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE office_answer (
    envelope BLOB PRIMARY KEY NOT NULL CHECK (length(envelope) = 32),
    kind INTEGER NOT NULL,
    of BLOB NOT NULL CHECK (length(of) = 16),
    -- The hash of what it said, without its pictures: the same at every office.
    content BLOB NOT NULL CHECK (length(content) = 32),
    author BLOB NOT NULL CHECK (length(author) = 16),
    person BLOB NOT NULL CHECK (length(person) = 16),
    -- Why it was sent back; none where it was passed.
    reason TEXT CHECK (length(reason) > 0),
    answered_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE office_asked (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    entry BLOB NOT NULL,
    person BLOB NOT NULL CHECK (length(person) = 16),
    asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE office_signer (
    person BLOB NOT NULL CHECK (length(person) = 16),
    device BLOB NOT NULL CHECK (length(device) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32),
    asked_at INTEGER NOT NULL,
    PRIMARY KEY (person, device)
) STRICT, WITHOUT ROWID;
CREATE TABLE own_bar (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    premises BLOB NOT NULL REFERENCES premises (id),
    given TEXT,
    family TEXT,
    born TEXT,
    born_basis TEXT,
    age_band TEXT,
    age_seen_on TEXT,
    looks_young INTEGER NOT NULL CHECK (looks_young IN (0, 1)),
    sex TEXT NOT NULL,
    height_low INTEGER,
    height_high INTEGER,
    build TEXT NOT NULL,
    hair_colour TEXT NOT NULL,
    hair_style TEXT NOT NULL,
    facial_hair TEXT NOT NULL,
    eyes TEXT NOT NULL,
    eyewear TEXT NOT NULL,
    voice TEXT,
    category TEXT NOT NULL,
    reason TEXT NOT NULL,
    barred_by TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    minute TEXT,
    starts TEXT NOT NULL,
    ends TEXT,
    review TEXT,
    told_by TEXT,
    told_on TEXT,
    notes TEXT,
    child_first BLOB,
    child_second BLOB,
    child_need TEXT,
    child_from TEXT,
    child_until TEXT,
    child_show_name INTEGER CHECK (child_show_name IN (0, 1)),
    same_as BLOB,
    ended_on TEXT,
    ended_for TEXT,
    CHECK ((given IS NULL) = (family IS NULL)),
    CHECK ((born IS NULL) = (born_basis IS NULL)),
    CHECK ((age_band IS NULL) = (age_seen_on IS NULL)),
    CHECK ((born IS NULL) <> (age_band IS NULL)),
    CHECK ((height_low IS NULL) = (height_high IS NULL)),
    CHECK ((ends IS NULL) <> (review IS NULL)),
    CHECK ((told_by IS NULL) = (told_on IS NULL)),
    CHECK ((child_from IS NULL) = (child_until IS NULL)),
    CHECK ((child_from IS NULL) = (child_first IS NULL)),
    CHECK ((child_from IS NULL) = (child_second IS NULL)),
    CHECK ((child_from IS NULL) = (child_need IS NULL)),
    CHECK ((child_from IS NULL) = (child_show_name IS NULL)),
    CHECK ((ended_on IS NULL) = (ended_for IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE own_bar_alias (
    own_bar BLOB NOT NULL REFERENCES own_bar (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (own_bar, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE own_bar_mark (
    own_bar BLOB NOT NULL REFERENCES own_bar (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    position TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (own_bar, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE own_kept_draft (
    person BLOB PRIMARY KEY NOT NULL,
    own_bar BLOB,
    kept_at INTEGER NOT NULL,
    form TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE own_picture (
    own_bar BLOB NOT NULL REFERENCES own_bar (id) ON DELETE CASCADE,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source NOT IN ('POLICE_ISA', 'OTHER_SCHEME')),
    taken_on TEXT NOT NULL,
    quality TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (own_bar, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE own_picture_bytes (
    own_bar BLOB NOT NULL,
    picture BLOB NOT NULL,
    size TEXT NOT NULL CHECK (size IN ('LARGE', 'THUMB')),
    bytes BLOB NOT NULL,
    PRIMARY KEY (own_bar, picture, size),
    FOREIGN KEY (own_bar, picture) REFERENCES own_picture (own_bar, id) ON DELETE CASCADE
) STRICT;
CREATE TABLE pack_draft (
    person BLOB PRIMARY KEY NOT NULL,
    kept_at INTEGER NOT NULL,
    form TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    premises BLOB REFERENCES premises (id),
    staff_number TEXT,
    sia_number TEXT,
    sia_expires TEXT,
    agreed_to TEXT,
    CHECK ((sia_number IS NULL) = (sia_expires IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE picture (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    quality TEXT NOT NULL,
    state TEXT NOT NULL,
    bystanders_masked INTEGER NOT NULL CHECK (bystanders_masked IN (0, 1)),
    police_agreement TEXT,
    police_return_by TEXT,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (subject_no, id),
    CHECK ((police_agreement IS NULL) = (police_return_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE picture_keeper (
    picture BLOB PRIMARY KEY NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    kept_by BLOB NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE picture_large (
    picture BLOB PRIMARY KEY NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE picture_original (
    picture BLOB PRIMARY KEY NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    content BLOB NOT NULL CHECK (length(content) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE picture_thumb (
    picture BLOB PRIMARY KEY NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE police_pack (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    reference TEXT NOT NULL UNIQUE,
    premises BLOB NOT NULL REFERENCES premises (id),
    made INTEGER NOT NULL,
    person BLOB NOT NULL,
    role TEXT NOT NULL,
    files INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    recipient TEXT NOT NULL,
    purpose TEXT NOT NULL,
    basis TEXT NOT NULL,
    why TEXT,
    crime_reference TEXT,
    cad_number TEXT,
    officer TEXT,
    outcome TEXT,
    outcome_on TEXT,
    CHECK ((outcome IS NULL) = (outcome_on IS NULL))
) STRICT;
CREATE TABLE police_pack_entry (
    pack BLOB NOT NULL REFERENCES police_pack (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    PRIMARY KEY (pack, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE police_pack_part (
    pack BLOB NOT NULL REFERENCES police_pack (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    part TEXT NOT NULL,
    PRIMARY KEY (pack, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE premises (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    postcode TEXT NOT NULL,
    sector TEXT NOT NULL,
    area TEXT NOT NULL,
    call_sign TEXT,
    licence_number TEXT,
    supervisor TEXT,
    status TEXT NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED', 'LEFT'))
) STRICT, WITHOUT ROWID;
CREATE TABLE proposal (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    reference TEXT NOT NULL,
    stage TEXT NOT NULL,
    since TEXT NOT NULL,
    summary TEXT NOT NULL,
    PRIMARY KEY (subject, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE public_order (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind <> 'BAIL_CONDITION'),
    court TEXT NOT NULL,
    conditions TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    PRIMARY KEY (subject_no, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE report (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    way TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    received_by BLOB,
    reporter TEXT,
    outcome TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE report_step (
    entry BLOB NOT NULL REFERENCES report (entry) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person BLOB,
    state TEXT NOT NULL,
    words TEXT,
    other BLOB,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE running_day (
    day TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE safe_custom (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    every TEXT NOT NULL CHECK (every IN ('DAILY', 'WEEKLY', 'OFF')),
    keep INTEGER NOT NULL CHECK (keep BETWEEN 1 AND 50),
    place TEXT,
    second_place TEXT,
    copied_at INTEGER,
    copied_people INTEGER,
    copied_bytes INTEGER,
    tried_at INTEGER,
    told_seq INTEGER NOT NULL,
    told_second_seq INTEGER NOT NULL
) STRICT;
CREATE TABLE safe_kit (
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    made_at INTEGER NOT NULL,
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
CREATE TABLE safe_list_seal (
    kit BLOB PRIMARY KEY NOT NULL CHECK (length(kit) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE scheme (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    controller TEXT NOT NULL,
    phone TEXT NOT NULL,
    ico_number TEXT NOT NULL,
    agreement_version TEXT NOT NULL,
    agreement_text TEXT NOT NULL,
    demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
    show_unserved INTEGER NOT NULL CHECK (show_unserved IN (0, 1)),
    share_birth INTEGER NOT NULL CHECK (share_birth IN (0, 1)),
    review_grace_days INTEGER NOT NULL
) STRICT;
CREATE TABLE seat (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    scheme BLOB NOT NULL,
    address TEXT NOT NULL,
    device BLOB NOT NULL,
    sign BLOB NOT NULL,
    open BLOB NOT NULL,
    unlock_sign BLOB NOT NULL,
    unlock_open BLOB NOT NULL
) STRICT;
CREATE TABLE seat_aside (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    scheme BLOB NOT NULL,
    address TEXT NOT NULL,
    device BLOB NOT NULL,
    sign BLOB NOT NULL,
    open BLOB NOT NULL,
    unlock_sign BLOB NOT NULL,
    unlock_open BLOB NOT NULL,
    copied_at INTEGER NOT NULL
) STRICT;
CREATE TABLE seat_ballot (
    proposal BLOB PRIMARY KEY CHECK (length(proposal) = 16),
    made_on TEXT NOT NULL,
    said BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE seat_holding (
    record BLOB PRIMARY KEY NOT NULL CHECK (length(record) = 16),
    root TEXT NOT NULL,
    of BLOB NOT NULL,
    -- None while the first revision is on its way.
    revision INTEGER NOT NULL,
    envelope BLOB,
    delete_after INTEGER NOT NULL,
    content BLOB,
    pictures BLOB NOT NULL,
    -- 0 as the register has it, 1 waits for what it rests on, 2 for a newer program, 3 for a person who
    -- chooses, 4 ended.
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    -- What it waits for; and what was agreed on before it came.
    lacks BLOB,
    before BLOB,
    -- The hash of what was sent since.
    sent BLOB,
    CHECK ((content IS NULL) OR (envelope IS NOT NULL))
) STRICT;
CREATE TABLE seat_holding_file (
    hash BLOB NOT NULL,
    record BLOB NOT NULL REFERENCES seat_holding (record) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    PRIMARY KEY (hash, record, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE seat_invite (
    lookup BLOB PRIMARY KEY NOT NULL,
    code TEXT,
    premises BLOB,
    name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE seat_key_asked (
    device BLOB NOT NULL CHECK (length(device) = 16),
    person BLOB NOT NULL CHECK (length(person) = 16),
    name TEXT NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32),
    at INTEGER NOT NULL,
    PRIMARY KEY (device, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE seat_person (
    person BLOB PRIMARY KEY NOT NULL,
    sign BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE seat_picture (
    hash BLOB PRIMARY KEY NOT NULL,
    picture BLOB NOT NULL,
    role INTEGER NOT NULL,
    key BLOB NOT NULL,
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE seat_proposal (
    proposal BLOB PRIMARY KEY CHECK (length(proposal) = 16),
    person BLOB NOT NULL CHECK (length(person) = 16),
    entry BLOB NOT NULL CHECK (length(entry) = 16),
    kind TEXT NOT NULL,
    record BLOB NOT NULL CHECK (length(record) = 16),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE seat_record (
    record BLOB PRIMARY KEY NOT NULL,
    kind INTEGER NOT NULL,
    of BLOB NOT NULL,
    revision INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    body BLOB NOT NULL,
    delete_after INTEGER NOT NULL,
    audiences TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE seat_vote (
    proposal BLOB NOT NULL REFERENCES seat_ballot (proposal) ON DELETE CASCADE,
    round INTEGER NOT NULL,
    voter BLOB NOT NULL CHECK (length(voter) = 16),
    choice TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (proposal, round, voter)
) STRICT, WITHOUT ROWID;
CREATE TABLE subject (
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    reference TEXT NOT NULL,
    given TEXT,
    family TEXT,
    born TEXT,
    born_basis TEXT,
    age_band TEXT,
    age_seen_on TEXT,
    looks_young INTEGER NOT NULL CHECK (looks_young IN (0, 1)),
    sex TEXT NOT NULL,
    height_low INTEGER,
    height_high INTEGER,
    build TEXT NOT NULL,
    hair_colour TEXT NOT NULL,
    hair_style TEXT NOT NULL,
    facial_hair TEXT NOT NULL,
    eyes TEXT NOT NULL,
    eyewear TEXT NOT NULL,
    voice TEXT,
    standing TEXT NOT NULL CHECK (standing IN ('CLEAR', 'RESTRICTED', 'HELD')),
    standing_day TEXT,
    CHECK ((given IS NULL) = (family IS NULL)),
    CHECK ((born IS NULL) = (born_basis IS NULL)),
    CHECK ((age_band IS NULL) = (age_seen_on IS NULL)),
    CHECK ((born IS NULL) <> (age_band IS NULL)),
    CHECK ((height_low IS NULL) = (height_high IS NULL)),
    CHECK ((standing = 'CLEAR') = (standing_day IS NULL))
) STRICT;
CREATE TABLE subject_alias (
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (subject_no, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE subject_area (
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    area TEXT NOT NULL,
    PRIMARY KEY (subject_no, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE subject_file (
    subject BLOB PRIMARY KEY NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    born TEXT,
    address TEXT,
    phone TEXT,
    email TEXT,
    appearance TEXT,
    police_notes TEXT,
    review TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE subject_flag (
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    source BLOB NOT NULL,
    until_day TEXT NOT NULL,
    PRIMARY KEY (subject_no, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE subject_mark (
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    position TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (subject_no, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE subject_method (
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    method TEXT NOT NULL,
    PRIMARY KEY (subject_no, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE subject_report (
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    incident BLOB NOT NULL,
    kind TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    basis TEXT NOT NULL,
    PRIMARY KEY (subject_no, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE subject_vehicle (
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    words TEXT NOT NULL,
    seen_on TEXT NOT NULL,
    PRIMARY KEY (subject_no, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_clock (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    latest INTEGER NOT NULL,
    due BLOB NOT NULL
) STRICT;
CREATE TABLE sync_feed (
    feed TEXT PRIMARY KEY,
    log_epoch INTEGER NOT NULL,
    at_number INTEGER,
    at_chain BLOB,
    anchor_number INTEGER,
    anchor_chain BLOB,
    seen_number INTEGER,
    seen_time INTEGER,
    reached INTEGER,
    mark BLOB,
    settled INTEGER NOT NULL,
    stopped INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_line (
    feed TEXT NOT NULL,
    record BLOB NOT NULL,
    revision INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    delete_after INTEGER NOT NULL,
    number INTEGER NOT NULL,
    expired INTEGER NOT NULL,
    withdrawn INTEGER,
    class INTEGER NOT NULL,
    PRIMARY KEY (feed, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_link (
    feed TEXT NOT NULL,
    number INTEGER NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (feed, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_missing (
    feed TEXT NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (feed, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_out_picture (
    hash BLOB PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE sync_outbox (
    record BLOB PRIMARY KEY,
    turn INTEGER NOT NULL,
    urgent INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    body BLOB,
    pictures BLOB NOT NULL,
    state INTEGER NOT NULL,
    places BLOB,
    code INTEGER,
    current BLOB,
    theirs BLOB
) STRICT;
CREATE TABLE sync_picture (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    key BLOB NOT NULL,
    role INTEGER NOT NULL,
    size INTEGER NOT NULL,
    have INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    bytes BLOB
) STRICT;
CREATE TABLE sync_picture_of (
    hash BLOB NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (hash, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_quarantine (
    feed TEXT NOT NULL,
    hash BLOB NOT NULL,
    number INTEGER NOT NULL,
    fault INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    PRIMARY KEY (feed, hash)
) STRICT;
CREATE TABLE sync_receipt (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    counter INTEGER NOT NULL,
    sent BLOB
) STRICT;
CREATE TABLE sync_roster (
    n INTEGER PRIMARY KEY,
    entry BLOB NOT NULL
) STRICT;
CREATE TABLE sync_seed (
    audience TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seed BLOB NOT NULL,
    PRIMARY KEY (audience, epoch)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_withdrawn (
    record BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE tariff (
    version INTEGER PRIMARY KEY NOT NULL CHECK (version > 0),
    since TEXT NOT NULL,
    made_by BLOB,
    content TEXT NOT NULL
) STRICT;
CREATE TABLE unchecked_entry (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES gallery_entry (id) ON DELETE CASCADE,
    entered_by BLOB NOT NULL,
    entered_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE unchecked_picture (
    picture BLOB PRIMARY KEY NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    offered_by BLOB NOT NULL,
    offered_at INTEGER NOT NULL,
    back_by BLOB,
    back_at INTEGER,
    back_for TEXT,
    CHECK ((back_by IS NULL) = (back_at IS NULL)),
    CHECK ((back_by IS NULL) = (back_for IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE undo (
    id INTEGER PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL,
    person BLOB,
    role TEXT NOT NULL,
    premises BLOB,
    kind TEXT NOT NULL,
    object BLOB,
    anybody INTEGER NOT NULL CHECK (anybody IN (0, 1))
) STRICT;
CREATE TABLE undo_row (
    undo INTEGER NOT NULL REFERENCES undo (id) ON DELETE CASCADE,
    relation TEXT NOT NULL,
    key BLOB NOT NULL,
    before BLOB,
    after BLOB CHECK (length(after) = 32),
    PRIMARY KEY (undo, relation, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE undo_subject (
    undo INTEGER NOT NULL REFERENCES undo (id) ON DELETE CASCADE,
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    PRIMARY KEY (undo, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE voter_key (
    person BLOB PRIMARY KEY NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE warning (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    reference TEXT NOT NULL,
    category TEXT NOT NULL,
    reason TEXT NOT NULL,
    issued TEXT NOT NULL,
    expires TEXT NOT NULL,
    served_by TEXT,
    served_on TEXT,
    PRIMARY KEY (subject_no, id),
    CHECK ((served_by IS NULL) = (served_on IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX appeal_by_subject ON appeal (subject);
CREATE UNIQUE INDEX appeal_open_by_ban ON appeal (ban) WHERE stage IS NOT NULL;
CREATE INDEX ban_file_by_decision ON ban_file (decision);
CREATE INDEX briefing_seen_by_subject ON briefing_seen (subject);
CREATE INDEX erasure_by_id ON erasure (id, seq);
CREATE INDEX gallery_sheet_person_by_subject ON gallery_sheet_person (subject);
CREATE INDEX incident_subject_by_subject ON incident_subject (subject);
CREATE INDEX letter_made_by_subject ON letter_made (subject);
CREATE INDEX log_entry_by_recorded ON log_entry (recorded);
CREATE INDEX log_entry_by_time ON log_entry (occurred);
CREATE INDEX log_evidence_by_draft ON log_evidence (draft);
CREATE INDEX log_evidence_by_entry ON log_evidence (entry);
CREATE UNIQUE INDEX log_evidence_by_exhibit ON log_evidence (entry, exhibit) WHERE entry IS NOT NULL;
CREATE INDEX log_evidence_part_of ON log_evidence_part (evidence);
CREATE INDEX log_own_person_by_bar ON log_own_person (own_bar);
CREATE INDEX log_person_by_subject ON log_person (subject);
CREATE INDEX news_by_at ON news (at);
CREATE INDEX notice_proof_by_service ON notice_proof (service);
CREATE INDEX notice_service_by_subject ON notice_service (subject);
CREATE INDEX own_picture_bytes_by_picture ON own_picture_bytes (picture, size);
CREATE INDEX picture_original_by_content ON picture_original (content);
CREATE INDEX police_pack_by_made ON police_pack (made);
CREATE INDEX police_pack_entry_by_entry ON police_pack_entry (entry);
CREATE INDEX seat_holding_by_lack ON seat_holding (lacks) WHERE lacks IS NOT NULL;
CREATE INDEX seat_holding_by_root ON seat_holding (root, of);
CREATE INDEX seat_picture_of ON seat_picture (picture);
CREATE INDEX seat_record_of ON seat_record (of);
CREATE TRIGGER audit_is_not_altered BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
CREATE TRIGGER audit_note_is_not_altered BEFORE UPDATE ON audit_note
BEGIN SELECT RAISE(ABORT, 'a note is erased or kept'); END;
CREATE TRIGGER case_vote_is_in_time BEFORE INSERT ON case_vote
WHEN (SELECT closed_at FROM case_round WHERE proposal = new.proposal AND round = new.round) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the vote is closed'); END;
CREATE TRIGGER case_vote_is_not_altered BEFORE UPDATE ON case_vote
BEGIN SELECT RAISE(ABORT, 'a vote stays as it was cast'); END;
CREATE TRIGGER erasure_ban_lifted AFTER UPDATE OF appeal_outcome, suspended_since ON ban
WHEN old.appeal_outcome IS NOT new.appeal_outcome
    OR (old.suspended_since IS NULL) <> (new.suspended_since IS NULL)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('BAN', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_ban_shortened AFTER UPDATE OF starts, ends, review ON ban
WHEN coalesce(new.ends, new.review) < coalesce(old.ends, old.review) OR new.starts > old.starts
BEGIN
    INSERT INTO erasure_due (kind, id, shortened) VALUES ('BAN', new.id, 1)
    ON CONFLICT DO UPDATE SET shortened = 1;
END;
CREATE TRIGGER erasure_entry_passed AFTER DELETE ON unchecked_entry
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = old.entry)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('ENTRY', old.entry) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_entry_shortened
AFTER UPDATE OF first_day, last_day, child_until ON gallery_entry
WHEN new.last_day < old.last_day OR new.first_day > old.first_day
    OR new.child_until < old.child_until
    OR (old.child_until IS NOT NULL AND new.child_until IS NULL)
BEGIN
    INSERT INTO erasure_due (kind, id, shortened) VALUES ('ENTRY', new.id, 1)
    ON CONFLICT DO UPDATE SET shortened = 1;
END;
CREATE TRIGGER erasure_entry_waits AFTER INSERT ON unchecked_entry
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.entry)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('ENTRY', new.entry) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_is_not_altered BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'the erasures are only added to'); END;
CREATE TRIGGER erasure_is_not_shortened BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'the erasures are only added to'); END;
CREATE TRIGGER erasure_of_ban AFTER DELETE ON ban
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('BAN', old.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_of_court_order AFTER DELETE ON court_order
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('COURT_ORDER', old.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_of_gallery_entry AFTER DELETE ON gallery_entry
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('ENTRY', old.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_of_incident AFTER DELETE ON incident
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('INCIDENT', old.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_of_person AFTER DELETE ON person
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PERSON', old.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_of_picture AFTER DELETE ON picture
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PICTURE', old.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_of_proposal AFTER DELETE ON proposal
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PROPOSAL', old.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_of_public_order AFTER DELETE ON public_order
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PUBLIC_ORDER', old.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_of_report AFTER DELETE ON report
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('REPORT', old.entry) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_of_subject AFTER DELETE ON subject
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('SUBJECT', old.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_of_warning AFTER DELETE ON warning
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('WARNING', old.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_picture_back AFTER UPDATE OF back_by ON unchecked_picture
WHEN old.back_by IS NULL AND new.back_by IS NOT NULL
BEGIN
    INSERT INTO erasure_due (kind, id, shortened) VALUES ('PICTURE', new.picture, 1)
    ON CONFLICT DO UPDATE SET shortened = 1;
END;
CREATE TRIGGER erasure_picture_shortened AFTER UPDATE OF police_return_by ON picture
WHEN new.police_return_by < old.police_return_by
BEGIN
    INSERT INTO erasure_due (kind, id, shortened) VALUES ('PICTURE', new.id, 1)
    ON CONFLICT DO UPDATE SET shortened = 1;
END;
CREATE TRIGGER erasure_picture_state AFTER UPDATE OF state ON picture
WHEN (old.state = 'PUBLISHED') <> (new.state = 'PUBLISHED')
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PICTURE', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_standing AFTER UPDATE OF standing ON subject
WHEN old.standing <> new.standing
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('SUBJECT', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_taken_back_ban AFTER INSERT ON ban
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('BAN', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_taken_back_court_order AFTER INSERT ON court_order
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('COURT_ORDER', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_taken_back_gallery_entry AFTER INSERT ON gallery_entry
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('ENTRY', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_taken_back_incident AFTER INSERT ON incident
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('INCIDENT', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_taken_back_person AFTER INSERT ON person
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PERSON', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_taken_back_picture AFTER INSERT ON picture
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PICTURE', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_taken_back_proposal AFTER INSERT ON proposal
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PROPOSAL', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_taken_back_public_order AFTER INSERT ON public_order
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PUBLIC_ORDER', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_taken_back_report AFTER INSERT ON report
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.entry)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('REPORT', new.entry) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_taken_back_subject AFTER INSERT ON subject
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('SUBJECT', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_taken_back_warning AFTER INSERT ON warning
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('WARNING', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER erasure_warning_shortened AFTER UPDATE OF issued, expires ON warning
WHEN new.expires < old.expires OR new.issued > old.issued
BEGIN
    INSERT INTO erasure_due (kind, id, shortened) VALUES ('WARNING', new.id, 1)
    ON CONFLICT DO UPDATE SET shortened = 1;
END;
CREATE TRIGGER erasure_withdrawal AFTER UPDATE OF withdrawn_on ON gallery_entry
WHEN (old.withdrawn_on IS NULL) <> (new.withdrawn_on IS NULL)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('ENTRY', new.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER log_evidence_goes_with_the_last_person AFTER DELETE ON log_person
WHEN NOT EXISTS (SELECT 1 FROM log_person WHERE entry = OLD.entry)
BEGIN
    DELETE FROM log_evidence WHERE entry = OLD.entry;
END;
CREATE TRIGGER log_evidence_part_goes_with_its_exhibit AFTER DELETE ON log_evidence
BEGIN
    UPDATE log_evidence_part SET plain = NULL WHERE evidence = OLD.id;
END;
CREATE TRIGGER news_of_ban_added AFTER INSERT ON ban
BEGIN INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER news_of_ban_changed AFTER UPDATE ON ban
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_ban_gone AFTER DELETE ON ban
BEGIN INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER news_of_gallery_entry_added AFTER INSERT ON gallery_entry
BEGIN INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER news_of_gallery_entry_changed AFTER UPDATE ON gallery_entry
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_gallery_entry_gone AFTER DELETE ON gallery_entry
BEGIN INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER news_of_picture_added AFTER INSERT ON picture
BEGIN INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER news_of_picture_changed AFTER UPDATE ON picture
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_picture_gone AFTER DELETE ON picture
BEGIN INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER news_of_public_order_added AFTER INSERT ON public_order
BEGIN INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER news_of_public_order_changed AFTER UPDATE ON public_order
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_public_order_gone AFTER DELETE ON public_order
BEGIN INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER news_of_subject_added AFTER INSERT ON subject
BEGIN INSERT INTO news_due (subject_no) VALUES (new.no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER news_of_subject_changed AFTER UPDATE ON subject
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.no) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_subject_gone AFTER DELETE ON subject
BEGIN INSERT INTO news_due (subject_no) VALUES (old.no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER news_of_warning_added AFTER INSERT ON warning
BEGIN INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER news_of_warning_changed AFTER UPDATE ON warning
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_warning_gone AFTER DELETE ON warning
BEGIN INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER tariff_is_not_altered BEFORE UPDATE ON tariff
BEGIN SELECT RAISE(ABORT, 'a tariff has versions'); END;
