# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
accused: defendant
hurt: victim
caller: reporter
rel: Outsider of hurt

= text
OCCURRENCE {not|54#######}	Printed {not.date} by {off.name}
Classification: {not|8/06} Assault	Committed: {not.date} {not.time}
VICTIM	{hurt.caps}	{hurt.sex}	{hurt.dob}	Ethnicity: [{SPECIAL_CATEGORY hurt|Black Caribbean}|{SPECIAL_CATEGORY hurt|White Irish}|{SPECIAL_CATEGORY hurt|Bangladeshi}|{SPECIAL_CATEGORY hurt|Chinese}|not stated]
Home: {hurt.address}	Mob: {hurt.mobile}	Email: {hurt.email}
REPORTED BY	{caller.caps}	{caller.dob}	{caller.mobile}
SUSPECT	{accused.caps}	{accused.dob}	PNC {accused.pnc}
Home: {accused.address}	Veh: {accused.vrm}
INVESTIGATION LOG
<log+5>
<log+4>
STATUS: [Open|Filed pending further lines|Detected]

= log
- {not.date} {not.time} {off.surname} {not.collar}: TC to victim {hurt.surname}, no reply, text sent to {hurt.mobile}
- {not.date} {not.time} {off.surname} {not.collar}: Visited {pal.street}. Spoke to {pal.name} ({pal.dob}). {pal.He} is a {pal.job}. Will provide MG11.
- {not.date} {not.time} {off.surname} {not.collar}: Bank confirm money went to {pal.name}, sort code {pal.sort}, acct {pal.account}. Suspected mule.
- {not.date} {not.time} {off.surname} {not.collar}: IP {accused.ip} resolves to {accused.surname} at {accused.street}
- {not.date} {not.time} {off.surname} {not.collar}: Email in from {pal.email}. It is {pal.name}, says {pal.he} has new CCTV
- {not.date} {not.time} {off.surname} {not.collar}: SUS wants to be interviewed VA with {law.name}, {law.email}
- {not.date} {not.time} {off.surname} {not.collar}: Rang {rel.name}, the victim's {rel.brother}, {rel.mobile}. Hostile.
- {not.date} {not.time} {off.surname} {not.collar}: Intel check. {accused.surname} linked to {pal.vrm}, kept by {pal.name}
- {not.date} {not.time} {off.surname} {not.collar}: Victim {hurt.forename} discloses {MEDICAL hurt|sickle cell}; risk raised to MEDIUM
- {not.date} {not.time} {off.surname} {not.collar}: Spoke with {soc.name}, DSL at {child.school}, about {child.name}. {soc.landline}
- {not.date} {not.time} {off.surname} {not.collar}: Reporter {caller.surname} has moved to {caller.address}, pls don't write to the old one
- {not.date} {not.time} {off.surname} {not.collar}: RVP'd with {off2.title} {off2.surname}, seized {not.exhibit}
- {not.date} {not.time} {off.surname} {not.collar}: {org.firm} ({org.landline}) say footage overwrites after {not|28} days
- {not.date} {not.time} {off.surname} {not.collar}: Supervisor review: {off2.surname}. Outcome {not|16}? VAWG, so no.
- {not.date} {not.time} {off.surname} {not.collar}: MOP {stranger.name}, no fixed abode, uses phone {stranger.mobile}, saw SUS run off
- {not.date} {not.time} {off.surname} {not.collar}: HMPO/HMRC result: {accused.surname} passport {accused.passport}, NINO {accused.nino}
