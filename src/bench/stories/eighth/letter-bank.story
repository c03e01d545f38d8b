me: professional
accused: defendant
hurt: victim
pc: officer
mule: outsider

= text
[Ribble & Irk Building Society|Northern Counties Bank plc|Tarn Bank]	Law Enforcement Response
{office.premises}	{office.landline}	{office.mailbox}
Production order {not|PO/26/####}	{not.court}	Operation {not|BOBCAT}	Case handler {me.plain}
{pc.title} {not.collar} {pc.surname}, Economic Crime Unit, {pc.email}
Date {not.date}

<intro>

CUSTOMER DETAILS
Account	Sort code	Name	DOB	Address	Phone
<holder>
{mule.number}	{mule.branch}	{mule.formal}	{mule.dob}	{mule.address}	{mule.mobile}
{hurt.number}	{hurt.branch}	{hurt.formal}	{hurt.dob}	{hurt.address}	{hurt.mobile}
KYC
<kyc+4>
TRANSACTIONS
Date	Time	Type	Detail	Amount	Balance
<transaction+6>
<transaction+5>
ONLINE ACCESS
Date/time	User	IP	Device
<login+5>
NOTES
<note*5>
Signed {me.initialled}	{me.email}	{me.landline}

= intro
- Further to the order, we give below what we hold for {accused.name} and {mule.name}.
- We confirm that {accused.name}, born {accused.dob}, is a customer; {mule.title} {mule.surname} was until {not.date}.
- You asked about payments from our customer {hurt.title} {hurt.name} to an account held by {mule.name}.

= holder
- {accused.number}	{accused.branch}	{accused.formal}	{accused.dob}	{accused.address}	{accused.mobile}
- {accused.number}	{accused.branch}	{accused.formal}	{accused.dob}	{accused.street}	{accused.landline}

= kyc
- {accused.forename} {accused.surname}: passport {accused.passport}, place of birth {accused.birthplace}, NI {accused.nino}
- {mule.forename} {mule.surname}: driving licence {mule.driver}, {mule.job}, employer {mule.work}
- {hurt.forename} {hurt.surname}: in branch, aged {AGE hurt|[71|68|eighty]} at opening, retired {hurt.job}
- {mule.forename} {mule.surname}: student account, {SCHOOL mule|[Coldstow Community College|Skelbrough University]}, aged {AGE mule|[18|19]} when opened
- {accused.forename} {accused.surname}: second signatory {wife.name}, DOB {wife.dob}, mobile {wife.mobile}
- {hurt.forename} {hurt.surname}: power of attorney to {son.son} {son.name}, {son.address}, {son.email}

= transaction
- {not.date}	{not.time}	FPI	FROM {hurt.initialled} {hurt.branch} {hurt.number}	{not.money}	{not.money}
- {not.date}	{not.time}	FPO	TO {accused.upper} {accused.branch} {accused.number} REF {not|CAR}	{not.money}	{not.money}
- {not.date}	{not.time}	FPO	TO {other.name} {other.branch} {other.number} REF {not|RENT}	{not.money}	{not.money}
- {not.date}	{not.time}	DEB	{not|LIDL GB 4###}	{not.money}	{not.money}
- {not.date}	{not.time}	BGC	WAGES {mule.work} FOR {mule.upper}	{not.money}	{not.money}
- {not.date}	{not.time}	ATM	{not|SKELBROUGH MKT 00####} CARD {mule.card} ({mule.initialled})	{not.money}	{not.money}
- {not.date}	{not.time}	DD	{not|DVLA VEH TAX ####}	{not.money}	{not.money}
- {not.date}	{not.time}	INT	IBAN {other.iban} BENEFICIARY {other.name}	{not.money}	{not.money}
- {not.date}	{not.time}	FPI	FROM {aunt.formal}, {aunt.branch} {aunt.number}, {not|BDAY}	{not.money}	{not.money}
- {not.date}	{not.time}	SO	{not|COLDSTOW GYM M#####}	{not.money}	{not.money}

= login
- {not.date} {not.time}	{accused.upper} (mobile app)	{accused.ip}	[Pixel|Galaxy A14] {accused.imei}
- {not.date} {not.time}	{mule.upper} (web)	{mule.ip}	Chrome/Win
- {not.date} {not.time}	{hurt.upper} (web)	{hurt.ip}	iPad
- {not.date} {not.time}	{mule.upper} (app)	{mule.ip}	IMEI {mule.imei}
- {not.date} {not.time}	{wife.name}, second signatory	{wife.ip}	handset {wife.imei}

= note
- {mule.title} {mule.surname} told us on the phone ({mule.mobile}) that {mule.he} had lent {mule.his} card to {accused.forename}.
- The card sent to {mule.name} was {mule.card}, PAN ending {not|####} having been replaced.
- {hurt.title} {hurt.surname} is {hurt.age} and is marked as vulnerable as {hurt.he} has {MEDICAL hurt|[Alzheimer's|macular degeneration|a stroke-related speech problem]}.
- {hurt.title} {hurt.surname}'s {kin.nephew}, {kin.name}, reported the payments from {kin.mobile} on {not.date}.
- Branch staff member {staff.name} served {accused.name}; {staff.he} is on leave until {staff.away}.
- The subscriber of IP {accused.ip}, which is not ours, was given by the provider as {accused.name} of {accused.street}.
- {accused.forename} {accused.surname} changed the e-mail on {mule.forename}'s account to {accused.email}; before that it was {mule.email}.
- The joint account of {accused.forename} and {wife.name} was closed. {wife.forename} now lives at {wife.address}.
- Our own suspense account is {office.branch} {office.number}.
- Statement charge {not.money}, invoice {not|LE-####}.
- {mule.forename} lives {ADDRESS_CLUE mule|above a takeaway} on {mule.lone} and works in it.
- A loan was taken for a car, {accused.vrm}, agreement {not|HP########}; the keeper is {accused.name}.
- {car.name}, who sold {accused.him} the car, was paid {not.money} into {car.branch} {car.number}.
