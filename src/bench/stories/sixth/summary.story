# A case summary in the abbreviations of an office.
accused: defendant
hurt: victim
caller: reporter
wit: witness
wit2: witness
pc: officer
pc2: officer
boy: child of hurt

= text
OFFICIAL - SENSITIVE	MG5
POLICE REPORT / CASE SUMMARY
URN {not.urn}	Anticipated plea: NG	[First hearing|NFH]: {not.date}, {not.court}
Defendant(s)	{accused.formal}	{accused.dob}	PNC ID {accused.pnc}
Victim/IP	{hurt.formal}	V1
Police Force: {station.town} Police	Officer in the case: {pc.title} {not.collar} {pc.surname}, {pc.email}

1. Background
<background*2>
2. Summary of the key evidence
<opening> <body*5>
<evidence*4>
3. Non-key evidence
<nonkey*3>
4. Injuries / medical
<injury*2>
5. Interview
<interview*3>
6. Vulnerability and safeguarding
<safeguard*3>
7. Compensation
<comp>
Completed by: {pc2.title} {not.collar} {pc2.surname}	Date: {not.date}	Supervisor: {not.collar}

= background
- V1 {hurt.formal} and SUS {accused.formal} were in a relationship for {not|3 yrs}. They have one child, {boy.forename} ({boy.age}).
- IP {hurt.name} (b. {hurt.born}) runs {hurt.work} with {hurt.his} {nb.brother} {nb.forename}. SUS is a former employee.
- The defendant is {accused.age}, single, a {accused.job} currently working for {accused.work} through an agency.
- IP and SUS are not known to each other. IP is a {hurt.job} aged {hurt.age} who lives alone.
- D is {SPECIAL_CATEGORY accused|[a Lithuanian national|a British national|an Eritrean national]}, born in {accused.birthplace}, no trace of leave to remain. HO ref {not|Z#######}.
- Parties are neighbours: IP at {hurt.street}, D in the {ADDRESS_CLUE accused|maisonette directly above}.
- The victim has been a tenant of {shop.town} Homes (office {shop.landline}) since {not.date} and D of the {ADDRESS_CLUE accused|ground floor bedsit} since {not.date}.

= opening
- At {not.time} hrs on {not.date} the INF {caller.name} ({caller.mobile}) rang from {ADDRESS_CLUE caller|across the road} to report a {accused.male} forcing the front door of {hurt.street}.
- Log {not.log} of {not.date} refers. INF, a {caller.job} walking home from {caller.work}, gave a h/a of {caller.address}.
- On {not.date} {caller.title} {caller.surname}, tel {caller.landline}, reported seeing a {accused.male} run from {not.place}. {caller.He} does not want {caller.his} details given out.
- Call from {caller.name} b. {caller.born} at {not.time}, who had been told by {friend.forename} {friend.surname} that IP was being followed.

= body
- {hurt.surname} was walking home from {hurt.work} when SUS got out of a grey Mondeo ({accused.vrm}) and took hold of {hurt.him}.
- SUS had hired the vehicle used, {garage.vrm}, from {garage.town} Van Hire (branch tel {garage.landline}) on agreement {not|RA#######}.
- The vehicle, VRM {man.vrm}, is registered to {man.name}, {man.address}, who had lent it to D; {man.surname} is not a suspect.
- D demanded the h/bag and made off T/C {not.place}. Stolen: purse, {not.money} cash, card no. {hurt.card}, passport {hurt.passport}.
- {hurt.surname}'s {friend.brother}-in-law {friend.name}, who was on the phone to {hurt.him} ({friend.mobile}), heard a scream at {not.time}.
- D sent {not|43} messages between {not.time} and {not.time} from {accused.mobile} to V1's mobile {hurt.mobile}.
- D went on to transfer {not.money} from V1's account {hurt.sort} / {hurt.account} to {mate.name}, {mate.sort} / {mate.account}.
- {boy.forename} ({boy.dob}), who goes to {boy.school}, was on the stairs throughout.
- V1 was found by {nb.name}, {ADDRESS_CLUE nb|flat [2|5|11]}, who is {nb.age} and a retired {OCCUPATION nb|[nurse|docker|teacher]}.
- D logged in to V1's e-mail ({hurt.email}) from {accused.ip} at {not.time}.
- D was located at {friend.address}, h/a of {accused.his} {friend.mother} {friend.name}, hiding in the loft.

= evidence
- {wit.formal}, {wit.dob}: eyewitness. Was at the cash point by {not.place}, {not|[15|20|60|120] [metres|yards|feet]} from the IP. Picks D out on VIPER.
- {wit.name} ({wit.age}, {wit.job}) saw SUS drop the knife. S9 stmt obtained. {wit.He} is on {wit.mobile}.
- {wit2.name} is a {OCCUPATION wit2|[bus driver|paramedic|door supervisor]} and stopped the attack. Contact via {wit2.work}.
- {wit2.surname} gives the part index of the getaway car as {not|^^99}, which fits D's {accused.vrm}.
- {pc.title} {not.collar} {pc.surname}: arrest, BWV {not.exhibit}. {pc2.title} {not.collar} {pc2.surname}: search, exhibits {not.exhibit} and {not.exhibit}.
- Phone download of D's handset, IMEI {accused.imei}, shows searches for IP's street, "{hurt.lone}".
- Bank statement of {friend.name} shows {not.money} in on {not.date}.
- {shop.firm} CCTV ({shop.mailbox}) shows D at {not.time}. Manager {boss.name} exhibits {not.exhibit}.

= nonkey
- {nb.name}, {nb.street}: heard shouting, did not look out. DOB {nb.dob}.
- {friend.formal}, {friend.age} yrs, friend of IP. Hearsay only. Works at {friend.work}, mob {friend.mobile}.
- {man.name}, D's cousin and AA, {man.landline}. Was {AGE man|17} at the time of the first report, now {AGE man|18}.
- {ex.name}, D's ex-partner, now of {ex.town}, declined. {ex.He} has a child by D, {kid.forename}, aged {kid.age}.
- H2H at nos {ADDRESS_CLUE|[3|12|21]} and {ADDRESS_CLUE|[5|14|23]}, no replies.

= injury
- IP sustained {MEDICAL hurt|[a fractured cheekbone|bruising to both arms|a punctured lung|a laceration to the scalp]}. Hosp no {hurt.hospital}.
- IP was seen at A&E by Dr {doc.name} who can be contacted at {doc.email}.
- V1 is {MEDICAL hurt|[insulin dependent|HIV positive|on warfarin]} and was kept in overnight.
- {boy.forename} was checked by paramedics, {MEDICAL boy|[asthma attack|no injury seen|shock]}.
- D has a {MEDICAL accused|[cut to the right hand|human bite to the forearm]}, seen in custody by HCP {doc.surname}.

= interview
- D gave a prepared statement via {sol.mr} {sol.surname} of {station.town} Law LLP and went no comment.
- D said {accused.he} was at work at {accused.work} until {not.time} and then at {friend.forename} {friend.surname}'s, {friend.street}.
- D states the car is {accused.his} partner's. The partner is {nb.name}, {nb.job}, {nb.mobile}.
- D said V1 started it and has {MEDICAL hurt|[a drink problem|bipolar|psychosis]}.
- D accepts owning the number ending {not|###} and says {mate.forename}, aka {mate.nick}, had the phone.
- D claimed {accused.he} was {AGE accused|[23|19 and not 20]} at the time of the earlier matter.

= safeguard
- {boy.name} is subject to {SOCIAL_CARE boy|[a child protection plan|a child in need plan|a section 47 investigation]}; SW {sw.name} {sw.landline}.
- IP has moved to {hurt.address}. NOT TO BE DISCLOSED TO D.
- IP is staying with {friend.name} at {friend.street}, DASH high, IDVA {doc.name} ({doc.mobile}).
- IP's {nb.mother}, {nb.name}, {nb.age}, lives with {hurt.him} and has {MEDICAL nb|[vascular dementia|had a stroke]}.
- {boy.forename}'s school, {boy.school}, informed, spoke to {man.name} in the office.
- {boy.forename} was previously {SOCIAL_CARE boy|[in foster care|accommodated under s.20]} when {AGE boy|[aged two|18 months old|three]}.

= comp
- IP seeks {not.money} for phone (order {not|##########}) and {not.money} for the door. To be paid to {hurt.sort} {hurt.account}.
- Landlord {shop.town} Homes seeks {not.money}, ref {not|INV-####}. Payable to {shop.sort} {shop.account}.
- None sought.
