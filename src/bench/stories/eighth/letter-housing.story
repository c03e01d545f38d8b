me: professional
hurt: victim
accused: defendant
pc: officer
coll: outsider

= text
[Hebble Valley Housing Association|Skelbrough Homes|Moorside Community Housing Ltd]
{office.premises}
Tel {office.landline}	{office.mailbox}
Our ref: {not|TEN/######/[KB|ASB]}	Your ref: {not.crime}
Date: {not.date}

<addressee>

<re>

<body*5>

<people*4>

<money*2>

<close>

<sign>

= addressee
- {pc.title} {not.collar} {pc.name}
  {not|Coldstow} Police Station
- Dear {pc.title} {pc.surname}
- FAO {pc.title} {pc.surname} ({pc.email})

= re
- Re: {hurt.title} {hurt.name}, {hurt.address}. Tenancy no {not|0045####}
- Re: request for information - {accused.name}, date of birth {accused.dob}, last known tenant of {accused.address}
- Tenant: {accused.title} {accused.name}	Property: {accused.street}	Tenancy start: {not.date}	Rent a/c {not|7700####2}

= body
- {accused.title} {accused.surname} signed for the property at {accused.street} on {not.date}. The household on our form is {accused.forename}, {accused.his} {other.boyfriend} {other.name} (born {other.dob}) and {kid.name}, {AGE kid|[2|four|6]}.
- {hurt.title} {hurt.surname} has been our tenant since {hurt.he} was {AGE hurt|[19|22|thirty]}. {hurt.He} is now {hurt.age}.
- Our files show {hurt.his} employer as {hurt.work} and {hurt.his} contact number as {hurt.mobile}.
- {hurt.forename} asked in confidence for a move and has been offered {hurt.address}; we ask that {accused.forename} {accused.surname} is not told.
- The neighbour at {nb.street}, {nb.title} {nb.surname}, has complained {not|eleven} times about noise.
- {accused.title} {accused.surname} gave a National Insurance number of {accused.nino} and a mobile of {accused.mobile}.
- The housing application says that {accused.he} was {SOCIAL_CARE accused|[a care leaver|previously looked after by the council]} and born in {accused.birthplace}.
- {hurt.forename} has {MEDICAL hurt|[COPD|rheumatoid arthritis|agoraphobia|schizophrenia]} and is on the priority list.
- The garage, number {not|17}, holds a car, {accused.vrm}, which {accused.forename} says is {accused.his}; a second one, {friend.vrm}, belongs to {friend.name}, who does not live here.
- {hurt.surname}'s flat is {ADDRESS_CLUE hurt|directly above} {accused.surname}'s; both are reached by the same stair.
- The lock was changed on {not.date}; keys, {not|2}, were given to {hurt.forename}'s {friend.brother}, {friend.name}, of {friend.street}.
- Boiler model {not|VX-##0} was serviced under order {not|WO######}.

= people
- Our caretaker, {care.name}, saw what happened. {care.He} can be rung on {care.mobile} and is at work until {not.clock}.
- {coll.name}, my colleague, took the call. {coll.His} extension is {not|4##} and {coll.his} e-mail {coll.email}.
- {worker.name}, the tenancy support worker, is seconded to us from {worker.work}. {worker.His} direct line is {worker.landline}.
- The door contractor was [Gasworks Joinery|J&T Doors], {shop.landline}; the fitter's name is {fit.name}.
- {friend.name}, who sublets the box room, is {AGE friend|[19|20|eighteen]} and a student at {SCHOOL friend|[Coldstow Community College|Skelbrough University]}.
- The children at the address, {kid1.forename} and {kid2.forename}, attend {kid1.school}. {kid1.forename} is {kid1.age} and {kid2.forename} is {kid2.age}.
- A guarantor, {guar.name}, {guar.job}, of {guar.address}, signed on {not.date}.
- {nb.name} ({nb.age}) at number {ADDRESS_CLUE nb|[4|18|55]} has {MEDICAL nb|[dementia|emphysema|poor sight]} and should not be approached without {nb.his} {kin.son}, {kin.name}, {kin.mobile}.
- {mp.name}, a local councillor, wrote on behalf of {hurt.title} {hurt.surname} from {mp.email}.
- Next of kin for {hurt.forename} is {kin.name}, {kin.age}, {kin.landline}.

= money
- Rent is paid from {hurt.title} {hurt.surname}'s account, {hurt.branch} {hurt.number}, on the {not|3rd}.
- Housing costs go straight to us: sort code {office.branch}, account {office.number}, quoting {not|0045####}.
- {accused.forename}'s rent came for some months from {payer.name} ({payer.branch}, {payer.number}), whom we do not know.
- Arrears on the account of {accused.surname} are {not.money}.
- The refund of {not.money} for {hurt.forename} went to {hurt.his} {kin.brother} {kin.forename}'s account, {kin.branch} {kin.number}.
- Insurance policy {not|HC/0######} has an excess of {not.money}.

= close
- I am willing to make a statement. I am off on {me.away}.
- Please treat this as confidential and do not pass it to {accused.forename} or {accused.his} solicitor.
- If you need more, please ring me.

= sign
- Yours sincerely
  {me.plain}
  [Neighbourhood|Income] team	{me.landline}	{me.email}
- {me.plain} (for the Head of Housing)
  Direct dial {me.landline}
