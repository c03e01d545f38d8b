# Tables out of a telephone: who is in it and what was written.
accused: defendant
hurt: victim
oic: officer
pal: outsider

= text
- DIGITAL FORENSICS EXTRACTION REPORT	Exhibit {not.exhibit}	Case {not.crime}
  Examiner {tech.name}	Requested {oic.title} {oic.surname}, {oic.email}
  Device	Samsung SM-{not|A###^}	IMEI {accused.imei}	MSISDN {accused.mobile}	ICCID {not|8944###############}
  Owner name	{accused.forename}'s phone	Accounts: {accused.email}, {accused.handle}
  Handset of: {accused.name}
  CONTACTS ({not|1##})
  Name	Number	E-mail / other
  {hurt.forename} {not|(2)}	{hurt.mobile}	{hurt.email}
  <contact+7>
  MESSAGES
  #	Time	From	To	Body
  <message+10>
  CALENDAR / NOTES
  <jotting+5>
  WEB
  <web+4>
- WHATSAPP EXPORT	thread: {accused.name} and {pal.name} ({pal.mobile})
  <chat+14>
  <foot>
- DOWNLOAD OF COMPLAINANT'S HANDSET (LIMITED)	IMEI {hurt.imei}	No. {hurt.mobile}	{hurt.formal}
  Parameters: messages with {accused.mobile} ({accused.forename}) only, {not.date} to {not.date}
  <talk+12>
  Redacted by {pc.title} {pc.collar} {pc.surname}

= contact
- {friend.forename} Mum	{friend.landline}	-
- {friend.nick}	{friend.mobile}	-
- {pal.forename} work	{pal.mobile}	{pal.email}
- Dr {doc.surname} surgery	{surgery.landline}	-
- {friend.name}	{friend.mobile}	{friend.address}
- {nb.forename} next door	{nb.mobile}	-
- {friend.initialled}	{friend.mobile}	{friend.handle}
- Taxi {shop.firm}	{shop.landline}	-
- {kid.forename} school	{shop.landline}	{kid.school}
- probation {sw.forename}	{sw.landline}	{sw.email}
- {friend.surname} landlord	{friend.mobile}	{friend.sort} {friend.account}

= message
- {not|##}	{not.date} {not.time}	{accused.mobile}	{hurt.mobile}	{hurt.forename} answer ur phone
- {not|##}	{not.date} {not.time}	{hurt.mobile}	{accused.mobile}	leave me alone {accused.forename} im at work
- {not|##}	{not.date} {not.time}	{pal.mobile} {pal.forename}	Self	shes moved to {ADDRESS hurt|[22|48|9b] [Sycamore|Balloon|Canal] [Close|St], Larkminster} bro, {hurt.forename} i mean
- {not|##}	{not.date} {not.time}	Self	{pal.mobile} {pal.forename}	whats {friend.forename}s number. is it still {friend.mobile}
- {not|##}	{not.date} {not.time}	{nb.mobile} {nb.forename}	Self	our {kid.forename} is {kid.age} today come round {nb.street}
- {not|##}	{not.date} {not.time}	Self	{friend.mobile} {friend.forename}	{friend.forename} pick me up from {not.place} {not.clock} in your {friend.vrm}
- {not|##}	{not.date} {not.time}	{sw.landline} {sw.forename}	Self	Hi {accused.forename}, appt {not.date} {not.time} at the probation office
- {not|##}	{not.date} {not.time}	{not|60006}	Self	{bank.firm}: your code is {not|######}
- {not|##}	{not.date} {not.time}	Self	{pal.mobile} {pal.forename}	send {not.money} to {accused.sort} {accused.account} thats my one
- {not|##}	{not.date} {not.time}	{shop.landline}	Self	Your parcel {not|JD000########} is with {nb.name} at {nb.street}

= chat
- {not.date}, {not.time} - {accused.forename}: u in?
- {not.date}, {not.time} - {pal.forename}: yeah at mine, {pal.street}
- {not.date}, {not.time} - {accused.forename}: {hurt.forename} got the feds on me
- {not.date}, {not.time} - {pal.forename}: {hurt.he} works at {hurt.work} now
- {not.date}, {not.time} - {accused.forename}: whats {hurt.his} new number
- {not.date}, {not.time} - {pal.forename}: {hurt.mobile} dont say i gave u {hurt.forename}s number
- {not.date}, {not.time} - {pal.forename}: {friend.forename} got nicked, {friend.name} from {friend.lone}
- {not.date}, {not.time} - {accused.forename}: my court is {not.date} {not.time} at {not.place}
- {not.date}, {not.time} - {pal.forename}: need a lift? im in {pal.vrm}
- {not.date}, {not.time} - {accused.forename}: new insta {accused.handle} add me
- {not.date}, {not.time} - {pal.forename}: send it to {pal.email}
- {not.date}, {not.time} - {accused.forename}: ring my {friend.mum} {friend.forename} {friend.landline} tell {friend.him} im ok
- {not.date}, {not.time} - {pal.forename}: {kid.forename} is in hospital, {MEDICAL kid|[asthma attack|broken arm|appendix]}, {kid.he}s only {kid.age}
- {not.date}, {not.time} - {accused.forename}: cant, got {MEDICAL accused|[keyworker|script|detox]} at {not|2}
- {not.date}, {not.time} - {pal.forename}: transfer it {pal.sort} {pal.account} ref bike

= jotting
- Note: {hurt.forename} new car {hurt.vrm}
- Note: my NI {accused.nino} my nhs {accused.nhs}
- Event {not.date}: {kid.forename} bday ({kid.age})
- Event {not.date} {not.clock}: {MEDICAL accused|[dentist|methadone pick up|anger management]}
- Note: sort {friend.sort} acc {friend.account} {friend.forename}
- Note: {not|wifi pw ^^##^^##}
- Wallet: card {accused.card}, {accused.caps}
- Location pin {LOCATION|5#.4###, -2.1###}

= web
- {not.date} {not.time}	search	"{hurt.name} instagram"
- {not.date} {not.time}	search	"how to find where someone lives"
- {not.date} {not.time}	login	shop.example.net	{accused.email}
- {not.date} {not.time}	map	to "{hurt.forename}" {ADDRESS hurt|[22|48|9b] [Sycamore|Balloon] Close, Larkminster}

= talk
- {not.date}, {not.time} - {accused.forename}: where are you
- {not.date}, {not.time} - {hurt.forename}: with {friend.forename}
- {not.date}, {not.time} - {accused.forename}: liar i drove past {friend.address} {friend.forename}s not in
- {not.date}, {not.time} - {hurt.forename}: my {friend.mum} {friend.name} is in hospital with {MEDICAL friend|[a stroke|pneumonia|a hip fracture]} so stop
- {not.date}, {not.time} - {accused.forename}: i want to see {kid.forename} im {kid.his} {accused.mum}
- {not.date}, {not.time} - {hurt.forename}: {kid.he}s {kid.age} and scared of you
- {not.date}, {not.time} - {accused.forename}: this is my new number {accused.mobile}
- {not.date}, {not.time} - {hurt.forename}: im on {MEDICAL hurt|[antidepressants|diazepam|tablets for panic attacks]} because of u
- {not.date}, {not.time} - {accused.forename}: pay me back {accused.sort} {accused.account}
- {not.date}, {not.time} - {hurt.forename}: {pc.title} {pc.surname} said not to reply. crime no {not.crime}
- {not.date}, {not.time} - {accused.forename}: ill be at {kid.school} at half {not|3}
- {not.date}, {not.time} - {hurt.forename}: email me {hurt.email} dont ring
- {not.date}, {not.time} - {accused.forename}: happy birthday babe {AGE hurt|[27|31|44]} today
- Missed voice call from {accused.mobile} at {not.time}
