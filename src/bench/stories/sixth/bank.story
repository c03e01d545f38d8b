# A fraud file: who paid whom, through whose accounts.
accused: defendant
hurt: victim
mule: outsider
mule2: outsider
payer: outsider
firm: organisation
bank: organisation
pc: officer
fi: outsider

= text
{station.town} Police - Economic Crime Team	OFFICIAL-SENSITIVE
[ACCOUNT SCHEDULE AND FUNDS FLOW|FRAUD: BANK MATERIAL REPORT|OP LANTERN - FINANCIAL REPORT]
OIC: {pc.title} {not.collar} {pc.name}, {pc.landline}	Financial investigator: {fi.name}, {fi.email}
Action Fraud ref {not|NFRC26########}	URN {not.urn}	Production order {not|PO/####/26}

1. Summary
<summary*2>
2. Accounts
Holder	Sort code	Account	Opened	Address given
{hurt.formal}	{hurt.branch}	{hurt.number}	{not.date}	{hurt.address}
{mule.formal}	{mule.branch}	{mule.number}	{not.date}	{mule.address}
{mule2.formal}	{mule2.branch}	{mule2.number}	{not.date}	{mule2.street}, {mule2.town}
{accused.formal}	{accused.branch}	{accused.number}	{not.date}	{accused.address}
{firm.firm} (business)	{firm.branch}	{firm.number}	{not.date}	{firm.premises}
3. Payments
Date	Time	Payer	Payee	Amount	Reference
{not.date}	{not.time}	{hurt.plain}	{mule.plain}	{not.money}	{not|INV ####}
{not.date}	{not.time}	{mule.plain}	{mule2.plain}	{not.money}	{not|RENT}
{not.date}	{not.time}	{payer.plain}	{mule.plain}	{not.money}	{not|TKT######}
{not.date}	{not.time}	{mule2.plain}	{accused.plain}	{not.money}	{not|THX}
4. Account holders
<holder*3>
5. The victim
<victim*3>
6. Log-ons and devices
<device*4>
7. Other people
<people*3>
8. Actions
<action*3>
Prepared by {fi.name}, accredited FI no {not|####}. Bank contact: {bank.town} Bank Police Liaison, {bank.landline}, {bank.mailbox}

= summary
- {hurt.name} ({hurt.age}, {hurt.job}) was rung on {hurt.landline} by a {accused.man} who said {accused.he} was from the bank. {hurt.He} moved {not.money} to what {hurt.he} was told was a safe account in the name of {mule.name}.
- Between {not.date} and {not.date} {hurt.name} paid {not.money} for a car that did not exist. It was advertised by "{man.handle}", which we say is {accused.forename} {accused.surname}.
- The money went from {hurt.surname} to {mule.surname} ({mule.branch} {mule.number}), then to {mule2.surname}, and then as cash through {firm.firm}.
- {accused.name} is the {OCCUPATION accused|[sole director|bookkeeper|company secretary]} of {firm.firm}, company number {not|0#######}, UTR {TAX_REFERENCE firm|##########}.
- {payer.name}, who rents a room from {hurt.forename}, was asked by {mule.forename} to pay a deposit and lost {not.money}. {payer.He} is not a complainant.

= holder
- {mule.name}, {mule.dob}, is a student at {mule.school}. {mule.He} was {AGE mule|[17|18]} when the account was opened and says {mule.he} gave the card to a {man.man} called {man.nick} for {not.money}.
- {mule.forename} {mule.surname} opened the account with passport {mule.passport} and gave {mule.email} and {mule.mobile}.
- {mule2.name} says {mule2.his} card was taken by {mule2.his} {ex.boyfriend}, {ex.name}. {mule2.He} works nights at {mule2.work}.
- {mule2.forename} {mule2.surname} ({SPECIAL_CATEGORY mule2|[Latvian|Nigerian|Bulgarian]} national, NI no {mule2.nino}) came from {mule2.birthplace} in {not|2019} and is {mule2.age}.
- {mule.surname}'s account is a joint account with {mule.his} {nb.mother}, {nb.name}, who gets {MEDICAL nb|[attendance allowance for Parkinson's|PIP for arthritis]} paid in.
- The account of {firm.firm} has two signatories, {accused.forename} {accused.surname} and {friend.name}, {friend.dob}.
- {accused.surname}'s account shows a wage from {accused.work} and a standing order to {ex.name} for their {kid.son} {kid.forename}, who is {kid.age}.
- Statements for {mule2.surname} go to {mule2.street}, but the card was sent to {nb.street}, where {nb.name} lives {ADDRESS_CLUE nb|above the betting shop}.
- {mule.surname} is vulnerable: {MEDICAL mule|[autism|learning disability|depression]}, {SOCIAL_CARE mule|care leaver}, personal adviser {sw.name}, {sw.landline}.

= victim
- {hurt.title} {hurt.surname} is {AGE hurt|[in the late seventies|83|a widow of 79]} and lives alone, {ADDRESS_CLUE hurt|the last bungalow on the left} in {hurt.lone}.
- {hurt.forename}'s pension is paid by {hurt.work} on the {not|28th} of the month. {hurt.He} was a {hurt.job} there for {not|31 years}.
- The bank refunded {not.money} to {hurt.surname} on {not.date}, claim {not|DISP#######}.
- {hurt.surname} gave the caller {hurt.his} card number, {hurt.card}, and a code from a text.
- {hurt.surname}'s {friend.son}, {friend.name}, holds power of attorney. {friend.He} can be reached on {friend.mobile} and at {friend.email}.
- {hurt.forename} has {MEDICAL hurt|[macular degeneration|early Alzheimer's|poor hearing]} and must be rung after {not.clock}.
- A carer from {nb.work}, {nb.name}, was in the house when the second call came.
- {hurt.surname} also used a savings account at a building society, roll number {BANK_ACCOUNT hurt|B/#######-#}.
- {hurt.forename} was told to install {not|AnyDesk}. The session ID was {not|### ### ###}.

= device
- {mule.surname}'s app was registered on {not.date} to a {not|SM-A145R}, IMEI {mule.imei}.
- The log-on of {not.date} at {not.time} to {hurt.surname}'s online banking came from {accused.ip}, an address allocated to {accused.name} at {accused.address}.
- IP {mule.ip} resolves to student halls; the subscriber is {mule.name}, room {not|B##}.
- A second address, {nb.ip}, belongs to {nb.name}, whose wifi has no password and who lives {ADDRESS_CLUE nb|under the flat of} {accused.forename} {accused.surname}.
- Handset seized from {accused.surname}, IMEI {accused.imei}, was used with {accused.mobile} and, on {not.date}, with {ex.forename}'s number {ex.mobile}.
- The card reader seized is a {not|PAX A920}, serial {not|##########}, and not a personal item.
- {mule2.surname}'s profile has {accused.email} as its recovery address.
- Software version {not|10.4.2.17} was current on the day.
- {accused.surname} sent the link from {accused.handle}; {mule.surname} replied as {mule.handle}.
- A laptop with MAC {DEVICE_ID accused|00:00:5E:00:53:##} was in {accused.surname}'s bedroom; the property bag is {not|A####^^}.

= people
- {friend.name}, {friend.age}, paid {not.money} in on {not.date} from {friend.branch} {friend.number}. {friend.He} was buying a sofa and is a witness only.
- {ex.name}, {accused.forename}'s ex, received {not.money} for child support into {ex.branch} / {ex.number}.
- Cash was paid in at the counter by a {man.man} in the {AGE man|[early twenties|mid-forties]} who the cashier, {nb.name}, knew as {man.forename}.
- Parking at the branch: {accused.surname}'s {accused.vrm}, {mule.surname}'s {mule.vrm} and, not linked, {man.vrm} (keeper {man.name}, {man.street}).
- {boss.name} is the {OCCUPATION boss|accountant} to {firm.firm} and has an office at {boss.address}.
- Refund of {not.money} to {payer.name}, IBAN {payer.iban}.
- {mate.name}, a friend of {mule.forename} from {mate.school}, was offered the same. {mate.He} was {AGE mate|[16|only 15]} then.
- Landlord of {firm.firm}'s unit: {nb.name}, {nb.landline}.

= action
- Statement from {payer.name}, {payer.address}, {payer.mobile}. [Allocated|Not yet done].
- {mule2.name} to be interviewed under caution, letter to {mule2.address}.
- Trace {man.nick}. {mule.forename} says {man.he} is about {AGE man|[25|thirty]}, drives {man.vrm} and drinks in {not.place}.
- Freeze {mule.branch} {mule.number}: court date {not.date}, {not.court}.
- Ask the phone company for the subscriber of {accused.mobile}; ref {not|SPOC/#####}.
- Victim update to {hurt.forename} via {friend.name} ({hurt.his} {friend.son}), {friend.landline}, not by post.
- DBS check on {nb.name} for {nb.his} job at {nb.work} is not for this file.
