# Examination of phones and computers, property lists and what a router kept: whose device is which.
accused: defendant
hurt: victim
mychild: child of hurt
lab: adviser

= text
<head>
Examiner {lab.name}, {lab.email}	Lab ref {not|DFU/26/####}	URN {not.urn}

<devices>

<extract+4>

<net*4>

<property+4>

<other*2>
Signed {lab.initialled}	{not.date}

= head
- DIGITAL FORENSIC UNIT - STREAMLINED REPORT	SFR1
- DEVICE DOWNLOAD SUMMARY	Officer {pc.title} {not.collar} {pc.surname}
- Kiosk report and property list

= devices
- Exhibit	Item	IMEI	SIM number	Attributed to
  {not.exhibit}	{not|Samsung A52}	{accused.imei}	{accused.mobile}	{accused.name}
  {not.exhibit}	{not|iPhone 11}	{hurt.imei}	{hurt.mobile}	{hurt.name}
- {not.exhibit} is the handset of {accused.name}, IMEI {accused.imei}. {not.exhibit} is a tablet used by {mychild.name}, aged {mychild.age}, serial {not|R9TR0417##}, IMEI {mychild.imei}.
- Three phones were seized from {accused.address}: {accused.forename}'s ({accused.imei}), {friend.name}'s ({friend.imei}) and a broken Nokia {not|3310} of no known owner (IMEI {DEVICE_ID|350000007712041}).

= extract
- E-mail on {accused.forename}'s handset {accused.email}; Apple ID user {HANDLE accused|[trehelyg_wolf|lamp.lad##|fenboss##]}; Snapchat {accused.handle}.
- Contact "Mam": {other.mobile}, which is {other.name}'s, {accused.forename}'s {other.mother}.
- {hurt.name} is saved as "{HANDLE hurt|[Ratbag|Her Maj|Foxy##]}" under {hurt.mobile}.
- Search history of {accused.forename}: {not|how long do police keep phones}, {not|vrm check}, and {hurt.plain} {hurt.street}.
- Note in {accused.forename}'s phone: "{friend.plain} sort {BANK_ACCOUNT friend|20-29-59} acc {BANK_ACCOUNT friend|63748472} owes {not.money}".
- Photo {not|IMG_0417.HEIC}, {not|4.2 MB}, of {hurt.forename}'s bank card {hurt.card}.
- Draft from {hurt.forename}'s handset: "I'm at {hurt.street}, don't tell {accused.small}".
- Photo of a passport page, {friend.passport}, {friend.caps}, born {friend.dob} in {friend.birthplace}.
- Instagram {other.handle} belongs to {other.name}, {AGE other|[15|nineteen|22]}, who has not been traced.
- Hash {not|9f2c0417ab}, build {not|RP1A.2007.012}, extraction {not|4417}.
- {accused.forename}'s health app: {MEDICAL accused|[insulin doses|epilepsy diary|methadone reminders]}.
- Chat with {friend.name} ({friend.mobile}): asks if {friend.he} still works at {friend.work}.
- Group "{not|Lambs 26}" members: {accused.mobile} ({accused.forename}), {friend.mobile} ({friend.plain}), {PHONE|07700 900###} (not known).
- Reminder: {mychild.forename} nursery, {mychild.school}, {not.clock}.

= net
- The router in {accused.forename}'s house, {accused.street}, logged {accused.ip} on {not.date}; the MAC ends {not|4F:17}.
- {hurt.forename}'s e-mail was opened from {accused.ip}, which is {accused.forename}'s, at {not.time} and from {hurt.ip}, {hurt.his} own line.
- {friend.name}'s handset joined the guest network as {friend.ip}.
- Firmware {not|10.0.4.17}, gateway {not|192.168.1.1}, driver {not|4.41.7}.
- IP {other.ip} is the library's; {other.name}, {AGE other|[17|58]}, was signed in there with card {not|L00417}.
- The gaming account {HANDLE mychild|[otterlegend##|minebean##]} is {mychild.forename}'s and came from {mychild.ip}.
- Remote access to the laptop of {shop.firm} ({shop.premises}) came from {accused.ip}, the subscriber being {accused.name}.
- {IP_ADDRESS|192.0.2.251} could not be resolved.

= property
- {not|A9417ZZ}: bag of mixed cables, taken from {not.place}.
- {not|P/417}: letter addressed to {accused.caps}, prison no. {accused.prison}.
- {not|P/418}: bank letter for {friend.plain}, {BANK_ACCOUNT friend|82-79-99} {BANK_ACCOUNT friend|73988638}.
- {not|P/419}: hospital card, {hurt.plain}, {hurt.hospital}.
- {not|P/420}: V5C, {friend.vrm}, keeper {friend.plain}, {friend.address}.
- {not|P/421}: payslip of {accused.plain}, NI {accused.nino}, {accused.work}.
- {not|P/422}: box for a router, model {not|A9417-ZZ}, order {not|A9###ZX}.
- {not|P/423}: provisional licence {accused.driver}, {accused.plain}, {accused.address}.
- {not|P/424}: child's reading record, {mychild.plain}, {SCHOOL mychild|Year [1|2]}, {mychild.school}.
- {not|P/425}: prescription bag, {other.plain}, {MEDICAL other|[diazepam|morphine patches]}.
- {not|P/426}: visiting order naming {friend.plain} and prisoner {other.plain}, {other.prison}.

= other
- {hurt.forename}'s phone was returned on {not.date} to {hurt.street}.
- PIN {not|0417} given by {accused.forename} at {not.time}.
- The submitting officer is {pc.title} {pc.surname}, {pc.email}.
- Peer review: {staff.name}. Not available {lab.away} ({lab.surname}).
