# Intelligence reports and a profile.
accused: defendant
pc: officer
mate: outsider
ex: outsider

= text
OFFICIAL-SENSITIVE	INTELLIGENCE REPORT	{not|5x5x5 3x5x2}
URN {not|INT/26/#####}	Date {not.date} {not.time}	Officer {pc.title} {not.collar} {pc.surname}
Subject	{accused.formal}	DOB {accused.dob}	PNC {accused.pnc}
Nominal ref {not|N#######}

<item+6>

ASSOCIATES
Name	DOB/age	Known as	Link
{mate.formal}	{mate.born}	{mate.nick}	drives for subject, {mate.vrm}
{ex.formal}	{ex.age}		ex-partner, {ex.town}
<assoc*3>
VEHICLES AND ADDRESSES
<veh*4>
NUMBERS
<number*4>
HANDLING: not to be copied. Ref {not.log}/{not|INT}

= item
- {accused.name} is staying with {friend.name} at {friend.address} and not at {accused.his} bail address, {nb.street}, which is {nb.name}'s.
- {accused.forename} {accused.surname} sells from {ADDRESS_CLUE accused|the flat over the [fried chicken shop|taxi office|old post office]} on {accused.lone}.
- {mate.name}, a {mate.job} at {mate.work}, holds the money. {mate.He} is {AGE mate|[35-40|about 28|in the late fifties]}.
- A {kid.boy} of {AGE kid|[13|14|about twelve]}, {kid.name}, missing from {SOCIAL_CARE kid|a foster placement}, is running for {accused.surname}. {kid.His} school is {kid.school}.
- {ex.name} told a neighbour that {accused.forename} keeps the keys at {ex.his} {nb.mother}'s, {ADDRESS_CLUE nb|the house with the ramp} on {nb.lone}.
- {accused.surname} came from {accused.birthplace} aged {AGE accused|[six|19|22]} and is {SPECIAL_CATEGORY accused|[Albanian|Ghanaian|Turkish]}.
- {man.name}, {SPECIAL_CATEGORY man|[a Vietnamese national|Iranian]}, {AGE man|[early thirties|24]}, tends plants at {man.street} and sleeps there.
- {accused.surname} is said to have {MEDICAL accused|[hepatitis|kidney failure]} and needs {MEDICAL accused|dialysis} at hospital on Mondays, no {accused.hospital}.
- {mate.surname} gets {mate.his} tyres from {shop.firm}, {shop.premises}, {shop.landline}, on account {not|TY/####}.
- {accused.forename} uses {friend.name}'s identity: NI {friend.nino}, passport {friend.passport}. {friend.surname} has not been told.
- {mate.forename} meets {accused.forename} at {not.place} at {not.time} on {not.date}. Quantity {not|9 bar}, price {not.money}.
- {boss.name} runs {boss.work} with {boss.his} {man.brother}, {man.forename}, and employs {accused.forename} off the books.

= assoc
- {friend.name}, {friend.age}, {friend.job}, {friend.street}. Lets {accused.surname} use {friend.his} driveway.
- {man.name} @ {man.nick}, HMP Nowhere {man.prison}, due out {not.date}.
- {nb.name} ({nb.born}), {accused.surname}'s {nb.uncle}, ex-licensee of {not.place}.
- {kid.forename}, {AGE kid|[15|sixteen]}, {mate.surname}'s {kid.nephew}, goes to {kid.school}, has a {SOCIAL_CARE kid|YOT worker}, {sw.name}.
- {boss.name}, {OCCUPATION boss|[accountant|solicitor's clerk|letting agent]}, {boss.email}. Not criminal.

= veh
- {accused.vrm}, white Golf, subject is keeper. Insured by {nb.name}, {nb.address}.
- {garage.vrm}, hired by {man.name} from {garage.town} Van Hire, {garage.landline}, and lent to {mate.surname}.
- {friend.vrm}, parked outside {accused.surname}'s most nights. Keeper {friend.name}, {friend.job}, not an associate: lives {ADDRESS_CLUE friend|at the corner}.
- {accused.address}, subject's since {not|2024}. Council tenancy ref {not|T/######}.
- {mate.address}, {mate.surname}'s home with {friend.name} and {kid.forename}, {AGE kid|[two|six]}.
- {ex.vrm}, {ex.surname}'s, used by {accused.surname} at weekends.
- Lock-up {not|14}, rear of {not.place}, rented by {mate.surname} from {shop.town} Storage ({shop.mailbox}) for {not.money} a month.

= number
- {accused.mobile} subject, since {not.date}. Subscriber {nb.name}, {nb.street}.
- {mate.mobile} {mate.nick}.
- {friend.mobile}, called {not|61 times}, is {friend.name}, {accused.surname}'s {friend.mother}.
- {garage.landline}, called daily, is a takeaway, {garage.town} Pizza.
- {accused.handle} subject. {mate.handle} {mate.surname}.
- Handset IMEI {mate.imei} in use by {mate.surname}; {accused.imei} last used by subject.
- {ex.email} used by {ex.forename} {ex.surname} for the parcels, consignment {not|JD################}.
- {man.ip} at {not.time}: subscriber {man.name}, {man.address}, whose lodger is {accused.surname}.
- {mate.branch} {mate.number} {mate.surname}; {ex.branch} {ex.number} {ex.surname}; both had {not.money} in cash on {not.date}.
