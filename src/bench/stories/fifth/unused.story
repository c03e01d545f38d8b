# The schedule of unused material, and the disclosure officer's report on it.
accused: defendant
hurt: victim
caller: reporter

= text
- <marking>	MG6C
  POLICE SCHEDULE OF RELEVANT NON-SENSITIVE MATERIAL
  R v {accused.name}	URN {not.urn}	Is there any material in this case which has not been examined? [Yes|No]
  Item	Description and relevance	Location	CPS use
  1	<item>	{not.place}	<mark>
  2	<item>	<room>	<mark>
  3	<item>	<room>	<mark>
  4	<item>	<room>	<mark>
  5	<item>	<room>	<mark>
  6	<item>	<room>	<mark>
  7	<item>	<room>	<mark>
  8	<item>	<room>	<mark>
  Signature: {pc.initialled}	Name: {pc.title} {pc.collar} {pc.surname}	Date: {not.date}
  Reviewing lawyer: {sol.name}	{sol.email}
- STREAMLINED DISCLOSURE CERTIFICATE	{not.urn}	Defendant(s): {accused.formal}
  I have considered the material below. Items marked * are presumed to meet the test.
  a) <item>
  b) <item>
  c) <item>
  d) <item>
  e) <item>
  Disclosure officer {pc.name} {pc.collar} {pc.landline}
- DISCLOSURE OFFICER'S REPORT	MG6E
  {accused.caps}
  Item no.	Reason
  {not|[3|4|7]}	<reason>
  {not|[9|11]}	<reason>
  {not|[12|15|16]}	<reason>
  {not|[17|20|22]}	<reason>
  Signed {pc.initialled}	{not.date}

= room
- {not|[Store|Locker|Shelf] #[A|B]}
- OIC
- {not.place}
- Niche, {not|doc ##}
- {station.town} Police Station

= mark
- CND
- D
- I
- -
- clearly not disclosable

= item
- Incident log {not.log} of {not.date}. Call from {caller.name}, {caller.mobile}, {caller.street}. 2 pages.
- Incident log {not.log}. Second call, {nb.name} ({nb.landline}), reports hearing glass.
- Crime report {not.crime} with victim's details ({hurt.name}, {hurt.dob}, {hurt.address}).
- PNB of {pc.title} {pc.collar} {pc.surname}, pages {not|##-##}. Has address of V1's {friend.mother}, {friend.street}.
- H2H questionnaires x {not|1#}, {nb.lone}. No. {ADDRESS_CLUE nb|[2|15|36]} ({nb.name}, {nb.age}): saw nothing.
- Custody record {not|01##/####/26} of {accused.name}.
- PNC print {accused.pnc} for DEF.
- E-mail chain, {pc.title} {pc.surname} ({pc.email}) and {friend.name} ({friend.email}), re CCTV retention at {friend.work}.
- First account of {friend.name} {friend.dob}. Negative.
- Statement of {nb.title} {nb.surname}, R/K of {nb.vrm}, parked nearby.
- GP records of {hurt.name}, NHS {hurt.nhs}, {not|##} pages, unused part ({MEDICAL hurt|[asthma|anxiety|dermatology|back pain]}).
- Social services file, {kid.name} {kid.dob}, {SOCIAL_CARE kid|[child protection minutes|child in need plan|core assessment]}.
- Phone download of {hurt.forename}'s handset, {hurt.mobile}, IMEI {hurt.imei}, exhibit {not.exhibit}.
- Subscriber check on {friend.mobile}: {friend.name}, {friend.address}.
- ANPR hits for the DEF's {accused.vrm} between {not.date} and {not.date}.
- Intelligence log {not|5x5x5 ####/26}, sanitised.
- 999 recording, caller {caller.name}, {not|3m 1#s}.
- Officer's note of call with {sw.name} (IDVA, {sw.mobile}).
- Application by {hurt.forename} for CICA, NI {hurt.nino}, a/c {hurt.sort} {hurt.account}.
- Exhibit list, {not.exhibit} to {not.exhibit}.
- Text from {friend.name} to {pc.title} {pc.surname}: "its {friend.forename} ive moved to {friend.street} now".
- VIPER: volunteer and ID of {nb.name}, not selected DEF.
- Photograph of wristband, {hurt.name}, hospital no. {hurt.hospital}.
- Missing person report for {friend.name}, {friend.dob}, the DEF's {friend.brother}, of {friend.address}.

= reason
- Previous convictions of {nb.name} (PNCID {nb.pnc}), a witness, for dishonesty.
- {caller.forename} {caller.surname} told the operator "I didn't see the face", tel. {caller.mobile}.
- {friend.name}, {friend.dob}, says that the DEF was at {friend.address} at {not.time}.
- Notes show that V1 {hurt.surname} had {MEDICAL hurt|[a head injury|a history of falls|poor eyesight]}.
- Text from V1 ({hurt.mobile}) to DEF ({accused.mobile}) on {not.date}, "sorry about last night {accused.forename}".
- {pc.title} {pc.collar} {pc.surname} has a misconduct finding of {not|20[18|21|23]}.
