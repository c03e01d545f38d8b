# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
hurt: victim
accused: defendant
boss: person

= text
<masthead>
STRICTLY PRIVATE
{not.date}

[To whom it may concern|Dear {off.title} {off.surname}|Dear Sir or Madam]

<subject>

<bit*2>

<bit*2>

<bit>

{boss.name}
[People Partner|HR Manager|Operations Director]
T {boss.landline}	E {boss.email}

= masthead
- {hurt.work}
  {org.address}
- {hurt.work} (Reg. no. {not|0#######})
- Human Resources	Tel {org.landline}

= subject
- Employee: {hurt.name}, payroll {not|10##4}
- Production request {not|DP9/###}: {hurt.title} {hurt.surname} and {accused.title} {accused.surname}
- Incident at {not.place}, {not.date}

= bit
- {hurt.name} has been with us as a {hurt.job} since {not|14 June 2019}. Our records show a date of birth of {hurt.dob} and an address of {hurt.address}.
- {accused.name} was dismissed on {not.date}. The last address held for {accused.him} is {accused.address} and {accused.his} personal e-mail is {accused.email}.
- The colleagues on shift were {pal.name} (home number {pal.landline}) and {other.name}, an agency worker living at {other.street}.
- {hurt.title} {hurt.surname} was off for {not|23} days with {MEDICAL hurt|work-related stress}. Statutory sick pay of {not.money} was paid to {hurt.sort} {hurt.account}.
- {hurt.forename}'s emergency contact is {pal.name}, {pal.husband}, on {pal.mobile}.
- {pal.title} {pal.surname}, a supervisor, overheard {accused.forename} say that {accused.he} would "wait for {hurt.him} outside".
- Our occupational health adviser, {med.name}, recorded that {hurt.forename} has {MEDICAL hurt|ulcerative colitis}.
- {accused.title} {accused.surname}'s NI number on the P45 is {accused.nino}. The P45 came back undelivered.
- The barrier camera read {accused.vrm}, {accused.forename}'s car, in at {not.time} and out at {not.time}.
- A grievance, {not|GR/26/0#}, had been raised by {other.name} ({other.email}) about {accused.forename} in {not|2024}.
- We would ask that {pal.name}'s details, including {pal.his} mobile {pal.mobile}, be kept from {accused.title} {accused.surname}.
- {hurt.title} {hurt.surname} has asked us to deal only with {hurt.his} union representative, {soc.name}, {soc.email}.
- Swipe data for card {not|0###77} is attached ({not|3} sheets).
