# Road traffic forms, self-reports and letters of insurers after a collision.
accused: defendant
hurt: victim
insurer: organisation
pass: outsider
mychild: child of hurt

= text
<head>
Date {not.date}	Time {not.time}	Location {not.place}	Grid {not|SN ### ###}
Speed limit {not|[30|60]} mph	Weather {not|[fine|rain|fog]}	Road no. {not|B4####}

<v1>

<v2>

<casualty+3>

<witness+3>

<account*4>

<insurer>

<tail>

= head
- COLLISION REPORT / ADRODDIAD GWRTHDRAWIAD	Ref {not|TC/####/26}	Reporting officer {pc.title} {not.collar} {pc.surname}
- MOTOR CLAIM FORM	[Plough Mutual|Cader Insurance]	Claim {not|MC/26/######}	{insurer.landline}
- DRIVERS' EXCHANGE OF DETAILS (section {not|170}) - handed in at {station.town}
- RTC FORM A	{not|CRASH ref 63-######}

= v1
- VEHICLE 1	VRM: {accused.vrm}	Make: {not|Ford Focus}
  Driver: {accused.formal}	DOB: {accused.dob}	Licence: {accused.driver}
  Address: {accused.address}	Tel: {accused.mobile}
  Breath test: {not|[68|41|0]} ug	Insurer: {not|[policy 4417/PMV|none]}
- V1 {other.vrm}, driven by {accused.name}, {accused.age}, of {accused.street}, occupation {accused.job}. Owner: {other.name}, {other.address}.
- Vehicle A (mine): {accused.vrm}. My name: {accused.plain}. Address: {accused.block}
  Phone {accused.mobile}. I work for {accused.work}.

= v2
- VEHICLE 2	VRM: {hurt.vrm}	Make: {not|Kubota M7}
  Driver: {hurt.formal}	DOB: {hurt.dob}	Licence: {hurt.driver}
  Address: {hurt.address}	Tel: {hurt.mobile}
- V2 {hurt.vrm}, driven by {hurt.name} ({hurt.age}), {hurt.street}, {hurt.town}, {hurt.mobile}. Passenger front: {pass.name} ({pass.age}).
- Vehicle B (the other one): {hurt.vrm}. Driver: {hurt.plain}. Address: {hurt.address}. Phone {hurt.landline}

= casualty
- Casualty {not|1}: {hurt.plain}, {hurt.sex}, {hurt.age}. Injury: {MEDICAL hurt|[whiplash|fractured sternum|head injury]}. Hosp. no. {hurt.hospital}.
- Casualty {not|2}: {mychild.plain}, {mychild.sex}, {mychild.age}, school pupil, {mychild.school}; {MEDICAL mychild|[seat belt bruising|a broken collarbone]}.
- Casualty {not|3}: {pass.plain}, {pass.age}, {pass.address}; {MEDICAL pass|[shock|cut lip|fractured ankle]}; NHS {pass.nhs}.
- Uninjured: a boy aged {AGE|13}, name refused.
- Pedestrian: {other.plain}, {AGE other|[late seventies|81|mid-teens]}, from {ADDRESS_CLUE other|the bungalow nearest the bridge}, {MEDICAL other|grazed knees}.
- V1 driver taken to hospital: {accused.plain}, {MEDICAL accused|[suspected stroke|fitted at the wheel|hypo]}.

= witness
- W1 {friend.plain}, {friend.address}, {friend.mobile}, following in {friend.vrm}
- W2 {nb.plain}, of {nb.street}, came out to help; {nb.landline}
- W3 {other.plain} (lorry driver for {other.work}), cab no. {other.mobile}, lorry {other.vrm}
- Wit: {friend.title} {friend.last}, {AGE friend|[60s|35ish|24]}, {friend.job}, {friend.email}
- Tyst: {nb.plain}, {nb.age} oed, ffon {nb.mobile}

= account
- {accused.plain} stated: "{not|I never saw the tractor}". {accused.He} was going at about {not.measure}.
- Damage to wall of {nb.street}, owner {nb.plain}, estimate {not.money}.
- Skid marks {not|17.4 m}; tyre {not|205/55 R16}; debris {not|2.1 m} from kerb.
- {accused.forename} had borrowed the car from {friend.plain} and thought {friend.he} had insured it.
- {hurt.forename} was on the way to fetch {mychild.forename} from {mychild.school}.
- Recovered by {shop.firm}, {shop.premises}, {shop.landline}, storage no. {not|S4417}.
- {hurt.forename} was signed off from {hurt.work}, where {hurt.he} is a {hurt.job}, for {not|5 weeks}.
- {accused.forename} passed {accused.his} test at {AGE accused|[17|forty|twenty-two]} and holds no points.
- The eyesight test showed {MEDICAL accused|[cataracts|glaucoma|double vision]} and {accused.plain} has surrendered {accused.his} licence.
- A parked Jimny, {other.vrm}, was clipped; keeper {other.plain}, who lives {ADDRESS_CLUE other|two doors down from the pub}.
- The horse, {not|14.2 hands}, aged {not|nine}, had to be put down; vet {friend.plain}, {friend.landline}.
- {hurt.plain} gave {hurt.his} date of birth at the roadside as {hurt.spoken}.
- Dash cam {not|DC-417}, card {not|32 GB}, {not.exhibit}.

= insurer
- Our insured: {hurt.plain}, policy {not|PMV/0######}. Premium by {BANK_ACCOUNT hurt|30-90-70} {BANK_ACCOUNT hurt|12345668}. Handler {staff.plain}, {staff.landline}.
- Third party: {accused.plain}. Insurer {not|MIB ref 26-####}. Our handler: {staff.plain}, {staff.email}; office {insurer.premises}.
- Previous claims: {accused.plain} {not.date} {not.money}; spouse {other.plain} none.

= tail
- Form completed by {pc.title} {pc.surname} {not.collar}; sketch overleaf.
- I declare this to be true. {hurt.plain} {not.date}
- NIP served {not.date}. Course offered {not|NDORS 4####}.
