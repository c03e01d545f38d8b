# Replies of the passport and immigration offices, registrars, benefits and revenue about who somebody is.
accused: defendant
hurt: victim
desk: organisation

= text
<head>
Case {not|IR/26/######}	Sent {not.date}	To {pc.title} {not.collar} {pc.surname}

<subject>

<record+4>

<second*3>

<remark*3>

<sign>

= head
- HOME OFFICE - NATIONAL COMMAND AND CONTROL - IMMIGRATION STATUS CHECK
- HM PASSPORT OFFICE - POLICE LIAISON, {desk.landline}
- DEPARTMENT FOR WORK AND PENSIONS - REPLY (form {not|DL1})	{desk.premises}
- REGISTRATION SERVICE / GWASANAETH COFRESTRU	{desk.landline}	fee {not.money}

= subject
- Subject: {accused.caps}, born {accused.dob}, {accused.birthplace}
- Subject one: {accused.formal} ({accused.dob}). Subject two: {hurt.formal} ({hurt.dob}).
- You gave us the name {accused.plain}, alias {FORMER_NAME accused|[Danny|Frank|Rob] Penhallow}, {accused.age}, of {accused.address}.

= record
- Passport {accused.passport}, issued {not.date} to {accused.plain}, place of birth {accused.birthplace}.
- An earlier passport, {PASSPORT accused|99#######}, in {accused.forename}'s former name of {accused.former}, was cancelled.
- NI number {accused.nino}: {accused.plain}. NI number {hurt.nino}: {hurt.plain}. No others held.
- {hurt.plain}, passport {hurt.passport}, was born in {hurt.birthplace} and entered with {hurt.his} {friend.mother}, {friend.plain}, passport {friend.passport}.
- Birth of {kid.plain}, {kid.dob}, registered at {not|Aberwydden}, entry {not|417}; parent {hurt.plain}, {OCCUPATION hurt|[nurse|tailor|postal worker]}, of {hurt.street}.
- Residence permit {not|RF#######}, stamp {not|A9417}, vignette {not|004417}.
- Sponsor: {friend.plain}, {friend.job} at {friend.work}, {friend.address}.
- {accused.forename} claimed from {not.date} as a lone parent at {accused.address}, paid to {BANK_ACCOUNT accused|13-40-20} {BANK_ACCOUNT accused|63849203}.
- Earlier employers of {accused.plain}: {accused.work} (to {not.date}); before that, in {accused.birthplace}, a {accused.job}.
- Personal tax: UTR {TAX_REFERENCE hurt|9900######}, {hurt.plain}, {OCCUPATION hurt|self-employed}.

= second
- {other.plain}, born {other.dob} in {other.birthplace}, has the same name and is somebody else; passport {other.passport}.
- Counter-signatory: {friend.plain}, {friend.job}, {friend.street}, {friend.landline}; passport {friend.passport}.
- A claim by {other.plain} for {other.his} {MEDICAL other|[Crohn's disease|schizophrenia|deafness]} is linked by address only.
- {kid.forename}, {kid.age}, has {SOCIAL_CARE kid|[been in the council's care|a special guardian]}, {friend.plain}, since {AGE kid|two}.
- Phone on {accused.forename}'s claim, {accused.mobile}, e-mail {accused.email}, on line from {accused.ip}.
- Prison Service link: {accused.plain}, {accused.prison}; earlier {PRISON_NUMBER accused|A9###ZZ}.
- Driver link: {accused.driver}, {accused.plain}.
- {hurt.plain}'s Blue Badge, {not|04417X}, was issued for {MEDICAL hurt|[MS|an amputation|rheumatoid arthritis]}.
- Marriage: {accused.plain}, {AGE accused|[22|31]}, {OCCUPATION accused|[groom|porter|sailor]}, and {other.plain}, {AGE other|[19|thirty]}, of {ADDRESS_CLUE other|the gatehouse, Cwrt Isaf}.

= remark
- Photo file {not|A9417ZZ.jpg}. Watermark {not|OK}.
- Barcode {not|004417 220##}, batch {not|A9###}.
- Nothing is known of {other.plain} of {other.street}.
- {accused.forename} was {AGE accused|[11|16]} on arrival and went to {accused.school}.
- Application {not|GWF0########} refused on {not.date}, appeal {not|HU/0417#/2025}.
- Fees office: {office.landline}. Do not reply to this mailbox.
- {hurt.plain}: ethnic code {SPECIAL_CATEGORY hurt|[A2 Pakistani|B1 Caribbean|W1 British]}; religion {SPECIAL_CATEGORY hurt|[Sikh|Hindu|Jewish]}.

= sign
- {staff.plain}, {staff.email}
- Caseworker {staff.initialled}, {staff.landline}; away {staff.away}
