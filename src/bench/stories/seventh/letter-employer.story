me: adviser
accused: defendant
hurt: victim
company: organisation

= text
{company.firm}
{company.premises}
Switchboard {company.landline}	[VAT {not|999 #### 99}|Company no. {not|0#######}]
<to>
Date {not.date}

Dear {pc.title} {pc.surname}

<opening>

<staff*4>

<events*3>

<data*3>

<closing>

{me.plain}
[HR Business Partner|Payroll|Operations Manager|Adnoddau Dynol / Human Resources]
{me.landline}	{me.email}

= to
- {pc.title} {not.collar} {pc.surname}, {station.town} Police
- By email: {pc.email}
- PRIVATE & CONFIDENTIAL / PREIFAT A CHYFRINACHOL	Our ref {not|HR/[GR|DS]/####}

= opening
- You asked on {not.date} for the records of {accused.plain} under Schedule 2 of the Data Protection Act.
- Further to your visit, I enclose what we hold on our two colleagues, {accused.plain} and {hurt.plain}.
- Re {accused.title} {accused.plain}, payroll no. {not|0#####}, DOB {accused.dob}.

= staff
- {accused.plain} has been with us since {not|2017} as a {accused.job}. {accused.He} is {accused.age}.
- {hurt.plain} is a {hurt.job} in the same shed and was {AGE hurt|[18|nineteen|20]} when {hurt.he} started.
- {accused.forename}'s line manager is {other.plain}, {other.mobile}, who is on nights.
- {friend.plain}, an agency worker from {friend.work}, was on shift too. The agency's number for {friend.him} is {friend.mobile}.
- {hurt.title} {hurt.last} is seconded to {hurt.work} until {not|March}.
- The first aider was {friend.plain}, a {friend.job}, who can be found through us.
- {other.plain}, {accused.forename}'s cousin, also worked here, driving {other.vrm}, and left to be {OCCUPATION other|[a roofer|a postman|a prison officer]}.
- {accused.forename} was on day release at {accused.school} till {accused.he} was {AGE accused|[17|nineteen]}.

= events
- The clock shows {accused.forename} out at {not.time} and {hurt.forename} at {not.time}.
- Fork truck {not|FLT 07} was out of service under job {not|M-####}.
- {hurt.forename} was sent home with {MEDICAL hurt|[a swollen hand|concussion|chest pains]} and has since been off with {MEDICAL hurt|[stress|depression|anxiety]}.
- Grievance {not|G/26/##}, heard by {staff.plain} in meeting room {not|4}.
- {accused.forename} said {accused.he} had a {MEDICAL accused|[gambling addiction|drink problem|bad back]}; occupational health has a note.
- {friend.plain} of the union was there; {friend.his} e-mail is {friend.email}.
- Stock to the value of {not.money} left by door {not|3}.
- A customer, {other.plain}, wrote in from {other.address} to say that {accused.forename} had sworn at {other.him}.

= data
- Home address on file for {accused.plain}: {accused.address}. Mobile: {accused.mobile}.
- Next of kin of {hurt.plain}: {friend.plain}, {friend.landline}.
- {accused.plain} is paid into {accused.sort} {accused.account}, NI no. {accused.nino}, tax code {not|1257L}.
- {hurt.plain}: {hurt.street}, {hurt.town}; {hurt.mobile}; NI {hurt.nino}.
- The car park list has {accused.plain} with {accused.vrm} and {hurt.plain} with {hurt.vrm}; space {not|44}.
- Right to work: {accused.plain}, passport {accused.passport}, born in {accused.birthplace}.
- Works phone: {not|handset 17}, number {accused.mobile}, issued to {accused.plain}.
- Locker {not|117}, boot size {not|9}, overalls {not|44L}.
- {hurt.plain} lives, we believe, {ADDRESS_CLUE hurt|next door to the fire station in [Bargate|Union Street]}.
- {accused.plain}'s login, {HANDLE accused|fenland-x###}, came from {accused.ip} on {not.date}.
- We employ {not|214} people aged {not|17 to 70}.

= closing
- I can give a statement but am on leave on {me.away}.
- Our solicitors, [Lunn Prothero|Messrs Gale], are on {office.landline}.
- Please treat {hurt.forename}'s new address as private.
