# Whose a car is: answers of the licensing agency, of hirers, lessors and garages, and notices to name the driver.
accused: defendant
hurt: victim
agency: organisation
keeper: outsider
hirer: outsider

= text
<banner>
{not|DVLA/[TRF|VQ]/######}	Date: {not.date}	Police ref: {not.urn}

<record>

<hire>

<others+4>

<driver+2>

<last>

= banner
- KEEPER ENQUIRY - VEHICLE AT DATE OF EVENT / YMHOLIAD CEIDWAD
- Notice of intended prosecution and requirement to name the driver (section {not|172})
- [Beacon|Packhorse|Lapwing] Contract Hire - Fleet compliance, {agency.premises}, {agency.landline}
- VEHICLES CONNECTED WITH THE INVESTIGATION - replies received

= record
- VRM: {keeper.vrm}	Make/model: {not|[FORD RANGER|ISUZU D-MAX|VW CADDY]}	VIN: {not|WF0XXXTTGX#######}
  Registered keeper: {keeper.caps}
  Keeper DOB: {keeper.dob}	Driver no.: {keeper.driver}
  Keeper's address: {keeper.address}
  Acquired: {not.date}	V5C doc ref: {not|4## #### ####}	Taxed to: {not|01/11/2026}	MOT: {not|expired}
- Mark {accused.vrm}. On the day in question the keeper was {accused.formal}, {accused.address}, born {accused.dob}. Before that (until {not.date}) the keeper was {keeper.name}, {keeper.address}.
- 1. {accused.vrm}	keeper {accused.name}, {accused.street}
  2. {keeper.vrm}	keeper {keeper.name}, {keeper.street}; lent to {hirer.name}, {hirer.mobile}
  3. {hurt.vrm}	keeper {hurt.name} ({hurt.his} own; parked outside {hurt.street} and damaged)
- RK of {agency.vrm} is {agency.firm}, {agency.premises} (pool vehicle). Booked out on the day to {hirer.name}, staff no. {not|00####}, {hirer.address}.

= hire
- Hire agreement {not|RA-######}. Hirer {hirer.plain}, born {hirer.dob}, licence {hirer.driver}, {hirer.address}, tel {hirer.mobile}. Additional driver {accused.plain}, licence {accused.driver}. Out {not.date} {not.time}, mileage {not|18,204}; deposit {not.money} to card {hirer.card}.
- Leased for {not|36 months} to {hirer.plain}; direct debit from {BANK_ACCOUNT hirer|93-86-11} {BANK_ACCOUNT hirer|07806039}. The keeper {keeper.plain} is {hirer.his} {keeper.mother}.
- Sold by {keeper.name} for cash, {not.money}, to a {accused.man} who gave the name of {accused.plain} and {accused.his} number as {accused.mobile}. No log book passed.
- Courtesy car given by {shop.firm} ({shop.landline}) to {hurt.name} while {hurt.his} own, {hurt.vrm}, was in the body shop. Job {not|J#####}.
- Insured by [Plough Mutual|Lapwing|Cader] Insurance, policy {not|MOT/#######/PC}: policyholder {keeper.plain} (NCD {not|6 years}), named drivers {hirer.plain}, {hirer.age}, {hirer.job}, and {accused.plain}, {accused.age}, occupation shown as {accused.job}.
- Bought on finance by {accused.plain}: agreement {not|HP88#####}, employer stated {accused.work}, NI number {accused.nino}, bank {BANK_ACCOUNT accused|30-90-70} {BANK_ACCOUNT accused|02355688}.

= others
- {hirer.plain} could not sign: {hirer.he} was in custody as {hirer.prison} until {not.date}. Reply envelope {not|A9###ZF}.
- Next to it stood a blue Jimny, {other.vrm}, which is {other.name}'s; {other.he} lives {ADDRESS_CLUE other|at the last house before the cattle grid} and is not involved.
- The trailer plate read {not|same as tug}, chassis {not|5106###}.
- {hirer.forename}'s partner, {other.name}, drives {other.vrm} but is {AGE other|[23|thirty-one]} and not on the policy.
- Camera site {not|4471}, lane {not|2}, speed {not|61 mph} in a {not|40}.
- ANPR hits at {not.time} and {not.time}. Image ref {not|IMG_20260###}.
- {nb.name}, of {nb.street}, sent dash-cam from {nb.his} own car ({nb.vrm}), by e-mail: {nb.email}.
- Fixed penalty {not|0##########}, paid {not.money}.
- {friend.plain} says {friend.he} only borrowed the van, {keeper.vrm}, from {keeper.plain} to fetch hay. {friend.His} telephone is {friend.mobile}; {friend.his} own vehicle is {friend.vrm}.
- Tacho card {not|DB################}; operator's licence {not|OG#######}.
- Three tractors, no road marks: {not|JD 6155R}, {not|MF 390} and {not|T7.210}.
- {keeper.name} has also {VRM keeper|[AB99 CYM|KN99 FFR]}, declared SORN.
- The garage that moved it was {shop.firm}, {shop.premises} (call-out sheet {not|2###}).

= driver
- Part 1. I was the driver. Name: {accused.plain}. Address: {accused.address}. Licence: {accused.driver}. DOB: {accused.dob}. Signed {accused.initialled}
- Part 2. I was not the driver. The driver was {hirer.plain}, of {hirer.address}, born {hirer.dob}. My relationship: {hirer.uncle}. Signed: {keeper.plain}
- {keeper.plain} telephoned on {not.date} from {keeper.landline} to say that {keeper.he} is {MEDICAL keeper|[registered blind|recovering from a stroke|a wheelchair user]} and has not driven since {not|2019}.
- The keeper states that {keeper.his} {accused.nephew}, {accused.forename}, who is {accused.age} and works at {accused.work}, has the keys.
- Driver's licence record for {accused.caps}: {accused.driver}, {not|9 points}, CU80 {not.date}, provisional since {AGE accused|17}. Address held: {accused.address}.
- {hirer.plain} was off the road that month: {MEDICAL hirer|licence withdrawn after a seizure}. Hospital no. {hirer.hospital}.

= last
- Any query: {agency.landline} quoting the reference. Return to {agency.premises}.
- Statement of {staff.name}, vehicle record clerk, under {not.statute}.
- Witness can attend {staff.plain}, {staff.email}, can attend except on {staff.away}.
