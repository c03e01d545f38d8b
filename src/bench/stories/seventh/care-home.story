# Daily records, body maps, MARs and rotas of care homes, and what their managers write to the police.
accused: defendant
hurt: victim
manager: adviser
home: organisation
kin: Outsider of hurt

= text
<head>
Resident: {hurt.plain}	Known as: {hurt.forename}	DOB: {hurt.dob}	Room: {not|[14|2B|31]}
NHS no: {hurt.nhs}	<gp>

<section>

Date	Time	Entry	Staff
<entry+8>

<rota>

<letter*4>

<end>

= head
- [Larkrise House|Cartref Teilo|Harbour View] - DAILY CARE NOTES	{home.landline}
- CARE FILE, copied for the police {not.date}. Home manager: {manager.plain}, {manager.email}
- {home.premises}	Manager {manager.plain}	CIW/CQC reg. {not|1-########}

= gp
- GP Dr {doc.plain}, {surgery.landline}
- Hospital no: {hurt.hospital}
- Next of kin: {kin.plain} ({kin.son}), {kin.mobile}

= section
- Before: {hurt.job} (retired). Born in {hurt.birthplace}. Chapel: {SPECIAL_CATEGORY hurt|[Methodist|Baptist|Church in Wales]}.
- DoLS {not|26/####} in place under {not.statute}; {MEDICAL hurt|[vascular dementia|Korsakoff's|advanced Parkinson's]}, {hurt.age} yrs.
- Previous address: {hurt.address}. LPA: {kin.plain}, {kin.address}, {kin.landline}.
- Allergic to {MEDICAL hurt|[penicillin|latex|eggs]}. Hoist {not|SWL 175 kg}. DNACPR {not|yes}.

= entry
- {not.date}	{not.time}	{hurt.forename} found with {MEDICAL hurt|[a skin tear|grip marks|a black eye]}, body map done.	{staff.initialled}
- {not.date}	{not.time}	Ate all dinner. Fluids {not|650 ml}. Settled.	{staff.initialled}
- {not.date}	{not.time}	Visit from {kin.brother} {kin.plain}; wants rung first on {kin.mobile}.	{staff.initialled}
- {not.date}	{not.time}	{accused.forename} on shift alone w. {hurt.forename}. Door shut.	{staff.initialled}
- {not.date}	{not.time}	{hurt.forename}: {MEDICAL hurt|[Lorazepam|Memantine|Donepezil]} {not|5 mg} given, stock {not|27}.	{staff.initialled}
- {not.date}	{not.time}	{other.plain} (rm {not|15}), who is {AGE other|[ninety-three|88|101]}, heard a slap.	{staff.initialled}
- {not.date}	{not.time}	111 rang, ref {not|######}. Dr {doc.plain} to call back.	{staff.initialled}
- {not.date}	{not.time}	{friend.plain} the hairdresser in; says {hurt.forename} told {friend.him} "{not|that one hurts me}". {friend.His} no. {friend.mobile}.	{staff.initialled}
- {not.date}	{not.time}	Weight {not|51.3}, MUST {not|2}, Waterlow {not|19}.	{staff.initialled}
- {not.date}	{not.time}	{hurt.forename}'s purse {not.money} short. Card, {hurt.card}, gone from drawer.	{staff.initialled}
- {not.date}	{not.time}	{hurt.forename} will be {AGE hurt|[90|eighty-five]} on Friday, cake ordered from {shop.firm} {shop.landline}.	{staff.initialled}
- {not.date}	{not.time}	SW {sw.plain} in about {hurt.forename}: {SOCIAL_CARE hurt|[safeguarding enquiry, s.126|section 42 enquiry]} opened. {sw.email}	{staff.initialled}

= rota
- Nights: {accused.plain} {accused.mobile}; {staff1.plain} {staff1.mobile}; bank {staff2.plain} {staff2.mobile}
- | Carer | DBS | NI | Address |
  | {accused.plain} | {not|0018########} | {accused.nino} | {accused.address} |
  | {staff.plain} | {not|0017########} | {staff.nino} | {staff.address} |
- Staff file: {accused.plain}, b. {accused.dob} ({accused.birthplace}), {accused.job}, came from {accused.work}; referee {other.plain}, {other.landline}. Paid to {accused.sort} {accused.account}.

= letter
- The tablet {hurt.forename} used (IMEI {hurt.imei}) is {hurt.his} own, a present from {kin.plain}; the one at the desk, {not|asset A9417}, is ours.
- {accused.plain} has worked nights with us for {not|14 months}; before that {accused.he} was on days at {accused.work}.
- {accused.forename}, who is {accused.age}, lives in the staff {ADDRESS_CLUE accused|flat above the laundry} at this address.
- The next room is {other.plain}'s. {other.He} has {MEDICAL other|[aphasia|no sight|delirium]} and {other.his} {other.nephew}, {friend.plain}, {friend.landline}, would have to be asked.
- {staff.plain}, a {staff.job}, was off with {MEDICAL staff|[shingles|a slipped disc|Covid]} and saw nothing.
- {kin.plain} has power of attorney, works at {kin.work}, and drives down from {kin.address}.
- {accused.forename} drives a grey Aygo, {accused.vrm}; the home's own van is {home.vrm}.
- {hurt.plain} was a {hurt.job} till {AGE hurt|[sixty|65]} and still gets up at four.
- The call bell log (panel {not|P2}, node {not|0417}) is exhibit {not.exhibit}.
- The funding authority pays {not.money} a week, client no. {not|4417##}.
- The money went on line from {home.ip}, which is our own guest wi-fi; the login was {accused.forename}'s, {accused.email}.
- Our agency nurse that night, {other.plain}, NMC {not|18^####^}, can be found through {other.work}, {office.landline}.
- We sent {hurt.forename} to A&E with {MEDICAL hurt|a suspected hip fracture}; the wristband number there was {hurt.hospital}.

= end
- {manager.plain}, Registered Manager, {manager.landline}. Not free on {manager.away}.
- Copied by {pc.title} {not.collar} {pc.surname} on {not.date}, {not|37} pages.
