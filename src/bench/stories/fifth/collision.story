# A collision report: vehicles and parties by number.
accused: defendant
hurt: victim
one: witness
oic: officer
pass: outsider of hurt

= text
- MG NSRF/A	NATIONAL COLLISION REPORT	Ref {not|RTC/26/0####}
  Officer {oic.title} {oic.collar} {oic.surname}	Date {not.date}	Time {not.time}	Day {not|[Mon|Fri|Sun]}
  Location {not|[A4##|B3##|C class]} at {not.place}	Speed limit {not|[30|40|60]}	Grid {not|3#### 1####}
  Weather {not|[1|2]}	Road surface {not|[1|2]}	Light {not|[1|4]}
  VEHICLE 1	Driver
  Surname {accused.upper}	Forename {accused.forename}	Sex {accused.sex}	DOB {accused.dob}
  Address {accused.address}	Tel {accused.mobile}
  Driver no {accused.driver}	VRM {accused.vrm}	Make VW Golf	Insurer <insurer>
  Breath test {not|[neg|41|77]}	Owner if different <owner>
  VEHICLE 2	Driver
  Surname {hurt.upper}	Forename {hurt.forename}	Sex {hurt.sex}	DOB {hurt.dob}
  Address {hurt.address}	Tel {hurt.mobile}
  Driver no {hurt.driver}	VRM {hurt.vrm}	Insurer <insurer>
  CASUALTIES
  No	Veh	Name	DOB/Age	Class	Severity	Injury
  {not|1}	2	{hurt.name}	{hurt.dob}	driver	slight	{MEDICAL hurt|[whiplash|seat belt bruising|broken wrist]}
  {not|2}	2	{pass.name}	{pass.age}	passenger	serious	{MEDICAL pass|[fractured pelvis|head injury|broken ribs]}
  {not|3}	-	{kid.name}	{kid.age}	pedestrian	slight	{MEDICAL kid|[grazes|bruised knee|concussion]}
  WITNESSES
  {one.formal}	{one.dob}	{one.address}	{one.mobile}
  <witness+3>
  NARRATIVE
  <narrative*5>
  SKETCH / MEASUREMENTS
  <measure+3>
  DAMAGE: <damage>
- RTC EXCHANGE OF DETAILS AND OFFICER'S NOTES	{not.log}
  V1 {accused.name} {accused.vrm} {accused.mobile} <insurer>
  V2 {hurt.name} {hurt.vrm} {hurt.mobile} <insurer>
  <narrative*6>
  <witness+3>
- COLLISION SELF REPORT
  I was the driver of: {hurt.vrm}
  My name {hurt.name}	Born {hurt.dob}	Address {hurt.block}
  Phone {hurt.landline}	Email {hurt.email}	Licence {hurt.driver}
  Policy {not|[ADM|CHU]########}	Name of policy holder (if not you) {pass.name}, my {pass.brother}
  The other driver: {accused.name}	Reg {accused.vrm}	Phone {accused.mobile}
  What happened: <told*3>
  Anyone hurt? {MEDICAL hurt|[neck pain|bruised chest|cut knee]}
  Witnesses <witness>
  Reference {not|WEB-######}

= insurer
- {not|Aviva pol 4#######}
- {not|[LV|Hastings] cert ^^####}
- none held
- {shop.firm} trade policy, {shop.landline}

= owner
- as driver
- same
- n/a

= witness
- {nb.name}, {nb.age}, {nb.street}, {nb.mobile}, saw V1 jump the lights
- {nb.title} {nb.surname}, driver of {nb.vrm}, works {nb.work}, dashcam
- {friend.name} cyclist, {friend.email}
- Dr {doc.name}, passer by, stopped and treated P2, {doc.mobile}
- {nb.name} (born {nb.dob}), {OCCUPATION nb|bus driver}, {not|route 1#}, via {nb.work}
- unknown {nb.man}, left before police

= narrative
- V1 driven by {accused.surname} was travelling from {not.place} at about {not|[40|50|60] mph}.
- V2 ({hurt.title} {hurt.surname}) was stationary waiting to turn right into {hurt.lone}, where {hurt.he} lives.
- D1 said "I looked down, {friend.forename} had just rung me", {friend.forename}'s number is {friend.mobile} and the call is shown at {not.time}.
- D2's passenger, {pass.forename}, was taken to hospital, number {pass.hospital}.
- The pedestrian, {kid.forename}, had just left {kid.school} with {kid.his} {friend.mother} {friend.name} ({friend.mobile}).
- D1 told me that {accused.he} has {MEDICAL accused|[epilepsy|diabetes|cataracts]} and has not told the DVLA.
- D1 was on {accused.his} way to work at {accused.work}.
- D2 is {hurt.age}, a {hurt.job}, and wears {MEDICAL hurt|[a hearing aid|varifocals for glaucoma]}.
- P2 is D2's {pass.brother} and lives with {hurt.him}.
- V3, a parked van, {nb.vrm}, belongs to {nb.name}, who came out of {nb.street}.
- Recovery by {shop.firm}, {shop.landline}, ref {not|R#####}.
- D1's {friend.mother} {friend.name} of {friend.address} came to the scene in {friend.vrm}.

= measure
- Skid {not|1#.#m} from kerb
- Road width {not|7.#m}, lamp column {not|##}
- V1 at rest {not|##m} past junction
- Debris o/s number {not|[12|31|70]}

= damage
- V1 n/s front, V2 rear, lamp post {not|L###}
- V2 w/off, {not.money}
- wall of {nb.name}, {nb.street}, est. {not.money}

= told
- I was coming home from {hurt.work} and had my {kid.son} {kid.forename}, {kid.age}, in the back.
- A {accused.man} got out and gave the name {accused.forename} and the number {accused.mobile}.
- The car was full of people, one of them said to me "sorry love" and is called {friend.forename}.
- It was about {not.clock} and my {pass.brother} {pass.forename} was next to me.
- I can't be rung {AVAILABILITY hurt|[before 5pm|on Wednesdays|from 6 to 20 February]}.
- {nb.name}, who lives by the lights at {nb.street}, saw it and will say so.
