# Results of number plate, telephone subscriber and voters checks.
accused: defendant
sis: Outsider of accused
hurt: victim
oic: officer

= text
- ANPR SEARCH RESULTS	Requested by {oic.title} {oic.collar} {oic.surname}	{not.date}
  Reason: {not.crime}	Hits: {not|##}
  Subject: {accused.name}, {accused.vrm}
  VRM	Date	Time	Camera	Direction	Conf
  <hit+10>
  KEEPER DETAILS
  <keeper+4>
- COMMUNICATIONS DATA - SUBSCRIBER RESULTS	URN {not|CD/26/0####}
  SPOC {tech.name}, {EMAIL station|spoc@police.example.org}
  Applicant {oic.title} {oic.name} {oic.collar}
  D = {accused.name}	V = {hurt.name}
  <sub+6>
  CALL DATA
  A number	B number	Date	Time	Dur (s)	Cell
  <cdr+9>
  ATTRIBUTION
  <attr*4>
- INTELLIGENCE CHECKS: {accused.caps} {accused.packed}
  PNC: {accused.pnc}, {not|[3|7|12]} convictions
  DVLA: {accused.driver}, {not|[3|6] points}
  Voters: <voters>
  <keeper>
  <sub+3>
  DWP: {accused.nino}, claim at {accused.address}
  Experian: a/c {accused.sort} {accused.account}
  UKVI: <ukvi>
  Mobile: {accused.mobile} credited by {pc.title} {pc.surname} on {not.date}

= hit
- {accused.vrm}	{not.date}	{not.time}	{not|[A|M|B]##/[1|2]}	{not|[N|S|E|W]}	{not|9#%}
- {accused.vrm}	{not.date}	{not.time}	{not.place}	OUT	{not|8#%}
- {hurt.vrm} (V1)	{not.date}	{not.time}	{not|A##}	IN	{not|9#%}
- {friend.vrm} ({friend.initialled})	{not.date}	{not.time}	{not.place}	IN	{not|9#%}

= keeper
- {accused.vrm}	Audi A3 grey	R/K {accused.name}	{accused.address}	since {not|#/0#/2024}	Ins {not|[Admiral|Aviva] pol ######}
- {friend.vrm}	Nissan Qashqai	R/K {friend.formal}	{friend.dob}	{friend.address}	MOT {not.date}
- {nb.vrm}	LGV	R/K {nb.work}, driver {nb.name}, {nb.mobile}	-
- {friend.vrm}	Fiat 500	R/K {friend.name} ({accused.forename}'s {friend.mother})	{friend.street}	named driver {accused.initialled}
- {hurt.vrm}	Toyota Yaris	R/K {hurt.name}	{hurt.street}	tax to {not.date}

= sub
- {accused.mobile}	{not|[EE|O2|Vodafone]}	Contract	{accused.name}	{accused.dob}	{accused.address}	DD {accused.sort} {accused.account}
- {friend.mobile}	{not|[EE|Three|giffgaff]}	PAYG	unregistered; top up card in name {friend.name}	{friend.email}
- {hurt.mobile}	{not|[EE|Three]}	Contract	{hurt.name}	{hurt.address}	IMEI {hurt.imei}
- {friend.landline}	BT	{friend.title} {friend.surname}	{friend.address}	ex-directory
- {accused.handle}	registered {not|20[19|22]}	email {accused.email}	IP {accused.ip}	name given {accused.name}
- {friend.ip}	Broadband	{friend.name}	{friend.address}	a/c {not|SKY######}
- {nb.mobile}	Contract, business	{nb.work}	user {nb.name}	{nb.email}
- {shop.landline}	BT business	{shop.firm}	{shop.premises}	-

= cdr
- {accused.mobile} (D)	{hurt.mobile} (V)	{not.date}	{not.time}	{not|[0|4|73|610]}	{not|2####}
- {hurt.mobile} (V)	999	{not.date}	{not.time}	{not|1##}	{not|2####}
- {accused.mobile} (D)	{friend.mobile} ({friend.forename})	{not.date}	{not.time}	{not|##}	{not|1####}
- {nb.landline} ({nb.title} {nb.surname})	{accused.mobile}	{not.date}	{not.time}	{not|###}	-

= attr
- {accused.mobile} is attributed to {accused.surname}: in custody on {not.date} {accused.he} gave it as {accused.his} own.
- {friend.mobile} is saved as "{friend.nick}" in the victim's phone; {pc.title} {pc.surname} knows {friend.nick} to be {friend.name}, {friend.dob}, of {friend.street}.
- {nb.mobile}: used to order a pizza to {nb.address} by {nb.name}.
- Cell {not|2####} serves {not.place} and {accused.his} home, {accused.lone}.
- {hurt.mobile} is the number {hurt.name} gave on the log.
- The handset, IMEI {accused.imei}, was bought at {not.place} with card {accused.card} in {accused.forename}'s name.
- Not attributed: a cab firm, {shop.landline}.

= voters
- {accused.name} at {accused.address}, with {friend.name} and {friend2.name}
- no trace
- {accused.forename} {accused.upper}, {accused.address}, and at the same house {sis.forename} {sis.upper}

= ukvi
- leave to remain until {not|20[27|28]}, passport {accused.passport}, born {accused.birthplace}
- no trace
- spouse visa, sponsor {friend.name}, {friend.dob}
