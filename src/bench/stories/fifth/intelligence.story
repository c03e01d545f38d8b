# Intelligence reports and research on people.
accused: defendant
oic: officer
sis: outsider of accused

= text
- INTELLIGENCE REPORT	URN {not|5x5/2026/#####}	<marking>
  Officer {oic.title} {oic.collar} {oic.surname}	Date {not.date} {not.time}
  Source eval {not|[1|2]}	Intel {not|[A|B|C]}	Handling {not|[P|C]}
  Subject(s): {accused.formal} {accused.dob} {accused.pnc}
  Associates: <associates>
  Vehicles: {accused.vrm}
  Addresses: {accused.address}
  TEXT
  <intel+4>
  Action: <action>
- NOMINAL RECORD	{accused.caps}	{not|N#######}
  DOB {accused.born}	POB {accused.birthplace}	AKA {accused.nick} / {accused.former}
  PNCID {accused.pnc}	CRO {accused.cro}	NI {accused.nino}	Passport {accused.passport}	Driver {accused.driver}
  Addresses: {accused.address} (current); {ADDRESS accused|[3|47|110] [Gasworks|Dockhouse] [Lane|Yard], Wharfborough} (to {not|20[23|24]})
  Phones: {accused.mobile}; {accused.landline}
  Social media: {accused.handle}, {accused.email}
  Occupation: {accused.job}, {accused.work}
  Warning: {not|[VI|DR|WE]}	Height {not|1[7|8]#}	Scars: L forearm
  LINKS
  Name	DOB	Link	Address	Phone
  <link+7>
- SUBJECT PROFILE - OP {not|[LARKSPUR|MITRE|TEASEL]}
  Prepared by {tech.name}, analyst, for {oic.title} {oic.surname}
  <intel*5>
  <intel*4>
  <action>

= associates
- {friend.name} {friend.dob}, {friend.street}
- {friend.name} @ {friend.nick}, {friend.vrm}
- {friend.forename} LNU, {friend.mobile}
- {sis.name}, {accused.his} {sis.brother}, {sis.dob}

= intel
- {accused.surname} is dealing from {accused.street} and is driving {accused.vrm}.
- {accused.nick} is using a new number, {accused.mobile}, for the line.
- {friend.name} of {friend.address} lets {accused.forename} use the back bedroom. {friend.He} has {MEDICAL friend|[learning difficulties|a heroin habit|MS]} and is being cuckooed.
- A {friend.man} named {friend.forename}, said to be {friend.name} b. {friend.dob}, holds the cash at {friend.work}, where {friend.he} is a {friend.job}.
- {kid.name} ({kid.age}), who is {SOCIAL_CARE kid|[missing from a children's home|looked after|known to YOT]}, was seen carrying for {accused.him} outside {kid.school}.
- {accused.forename} is in a relationship with {friend.name}, {friend.mobile}, who has {friend.his} own flat at {friend.street}.
- Vehicle {friend.vrm} was outside {accused.address} on {not.date}, keeper {friend.name}, {friend.address}.
- {accused.His} {sis.brother} {sis.name} has started at {sis.work} and may pass on numbers of customers.
- {accused.surname} banks {not.money} a week in {accused.sort} {accused.account}.
- {accused.forename} will be at {not.place} on {not.date} about {not.time}.
- Cell mate {friend.name}, {friend.prison}, was heard on the phone to {accused.forename} on {accused.mobile}.
- The informant gave only a first name, {nb.forename}, and withheld {nb.his} number.
- {friend.handle} on Snapchat is thought to be {friend.name}; IP {friend.ip}.
- IMEI {accused.imei} has been in the handset of {accused.name} since {not.date}.

= link
- {friend.name}	{friend.dob}	associate	{friend.address}	{friend.mobile}
- {sis.name}	{sis.dob}	{sis.brother}	{sis.address}	{sis.landline}
- {friend.name}	{friend.dob}	ex partner / IP	{friend.street}	{friend.mobile}
- {kid.name}	{kid.dob}	{kid.son}	{kid.school}	-
- {sol.name}	-	solicitor	-	{sol.landline}
- {friend.name}	-	landlord	{friend.address}	{friend.email}
- {shop.firm}	-	cafe used	{shop.premises}	{shop.landline}
- {friend.name}	{friend.dob}	co-accused {not.crime}	HMP, {friend.prison}	-

= action
- PNC marker on {accused.vrm}, LOS {not.collar}
- Disseminate to {pc.title} {pc.collar} {pc.surname}, {pc.email}
- NFA, {not.log} refers
- Social care told, {sw.name} {sw.mobile}
- Research {friend.mobile}, thought to be {friend.name}'s
