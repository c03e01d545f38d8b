# A record of interview with answers at length.
accused: defendant
hurt: victim
pc: officer
pc2: officer
partner: outsider
sol: adviser

= text
OFFICIAL SENSITIVE	MG15
RECORD OF INTERVIEW	[ROTI|SDN|ROVI]
Person interviewed: {accused.formal}	DOB: {accused.dob}
Custody no: {not|CU/####/26}	URN: {not.urn}
Offence: {not.statute}, victim {hurt.name}
Place of interview: {station.town} Police Station, interview room {not|2}
Date of interview: {not.date}	Time commenced: {not.time}	Time concluded: {not.time}
Duration: {not|47 mins}	Audio recording reference no: {not|SM/####/26}
Interviewing officer(s): {pc.title} {not.collar} {pc.surname}, {pc2.title} {not.collar} {pc2.surname}
Other persons present: {sol.name}, [duty solicitor|solicitor|accredited rep], {sol.landline}

{not|00:00}	<intro>
{not|02:[0|1|3|5]#}	<qa>
{not|05:[0|1|3|5]#}	<qa>
{not|08:[0|1|3|5]#}	<qa>
{not|11:[0|1|3|5]#}	<qa>
{not|15:[0|1|3|5]#}	<qa>
{not|19:[0|1|3|5]#}	<qa>
{not|24:[0|1|3|5]#}	<qa>
{not|31:[0|1|3|5]#}	<summary>
{not|46:[0|1|3|5]#}	<close>
Signature of officer preparing record: {pc.initialled} {not.collar}

= intro
- Introductions. {accused.surname} gives {accused.his} name, date of birth as {accused.spoken} and address as {accused.address}. Caution given and explained.
- All present introduced. Caution. DP confirms {accused.he} is {accused.age}, lives at {accused.street} with {partner.forename} and is a {accused.job}.
- Those present are introduced. {accused.forename} says {accused.he} was born in {accused.birthplace} and has been in England since {accused.he} was {AGE accused|[four|19|a teenager]}. {accused.He} has had {accused.his} consultation with {sol.mr} {sol.surname}.

= qa
- {pc.upper}: Tell me about {hurt.forename}.
  {accused.upper}: Known {hurt.him} since school. {hurt.He}'s a bit older, {AGE hurt|[34 or 35|about forty|mid-forties]}. {hurt.He} lives {ADDRESS_CLUE hurt|above the [nail bar|Polish shop]} on {hurt.lone}.
- {pc.upper}: Who lives at the address?
  {accused.upper}: Me, {partner.name} and {partner.his} two, {kid1.forename} who's {kid1.age} and {kid2.forename} who's {kid2.age}. The wee one goes to {kid2.school}.
- {pc.upper}: Whose car is it, {man.vrm}?
  {accused.upper}: Not mine, it's {man.forename}'s. {man.forename} {man.surname}. I borrow it off {man.him} when mine's in the garage. Mine's the {accused.vrm}.
- {pc.upper}: There are three vehicles on the drive. Go through them for me.
  {accused.upper}: Right, the van, {accused.vrm}, that's mine. The Clio, {partner.vrm}, is {partner.forename}'s. And the {friend.vrm}, that's {partner.his} {friend.mum}'s, {friend.name}.
- {pc.upper}: What's your number?
  {accused.upper}: {accused.mobile}. Had it years. The other one you've got written down, {ex.mobile}, that's my ex, {ex.name}.
- {pc2.upper}: Where do you work?
  {accused.upper}: {accused.work}, nights. Before that I was on the bins. {partner.forename} does days at {partner.work}, on the tills.
- {pc.upper}: How do you know {mate.nick}?
  {accused.upper}: That's {mate.forename}. Don't know {mate.his} last name. {mate.He} stays {ADDRESS_CLUE mate|round the back of the [Shell|Asda|tyre place]}. On Snap {mate.he}'s {mate.handle}.
- {pc.upper}: We have a payment of {not.money} into an account ending {not|####}.
  {accused.upper}: That's {partner.forename}'s account. {partner.He} gets {partner.his} Universal Credit in it. Mine is {accused.sort}, {accused.account}.
- {pc2.upper}: Do you take anything?
  {accused.upper}: {MEDICAL accused|[Sertraline|Methadone|Pregabalin]} for my {MEDICAL accused|[depression|heroin use|back]}. Doctor's is the {surgery.town} one, don't ask me the number.
- {pc.upper}: Did you see what happened to {hurt.him}?
  {accused.upper}: {hurt.He} had a {MEDICAL hurt|[black eye|broken tooth|cut hand]} before I even got there. {hurt.He}'s got {MEDICAL hurt|[epilepsy|blackouts|low blood sugar]}, {hurt.he} falls.
- {pc.upper}: Have you been arrested before?
  {accused.upper}: Once, when I was {AGE accused|[15|17|twenty-one]}. It was nothing.
- {pc.upper}: Who is {friend.forename}?
  {accused.upper}: My {friend.uncle}. {friend.He}'s getting on, {AGE friend|[eighty-odd|72|seventy-eight]}. Lives at {friend.street}. You leave {friend.him} out of it.
- {pc2.upper}: We've seized a handset, exhibit {not.exhibit}, IMEI {accused.imei}.
  {accused.upper}: Yeah that's mine. The cracked one in bag {not|P#####^^} isn't, that's {partner.forename}'s old one.
- {pc.upper}: Where were you between {not.time} and {not.time}?
  {accused.upper}: Picking {kid.forename} up from {kid.school}. That's my step{kid.son}. Ask the teacher.
- {pc.upper}: Were you at {not.place} on {not.date}?
  {accused.upper}: No comment.
- {pc.upper}: Who rents the house?
  {accused.upper}: {boss.name}, {boss.he}'s a {boss.job}, got about six houses. It's {boss.mobile} if you want to ask.
- {pc2.upper}: How old is {hurt.forename}'s {kid.son}?
  {accused.upper}: {kid.forename}? Must be {AGE kid|[five|six now|ten|twelve]}. {kid.He}'s got a {SOCIAL_CARE kid|social worker}, the lot.
- {pc.upper}: It was you on that camera wasn't it, size {not|11} trainers?
  {accused.upper}: It weren't me. It was {mate.name}, {mate.he} lives on {mate.lone}, and I'm not saying any more.

= summary
- {accused.surname} is shown exhibit {not.exhibit} and agrees it is {hurt.forename}'s bank card. {accused.He} denies using it at {not.time}.
- {accused.surname} says {accused.he} was with {friend.name} ({friend.mobile}), {friend.his} partner {nb.name} and a {man.man} known as {man.nick}.
- DP is asked about {not.statute} and makes no comment. {sol.mr} {sol.surname} intervenes.
- {accused.surname} is asked about the log-in from {accused.ip}, which is {accused.his} own broadband, and says anyone could use the wifi, {partner.forename} and {friend.name} from {ADDRESS_CLUE friend|upstairs} included.
- {accused.He} accepts the messages were sent from {accused.handle} but says {mate.forename} had the phone.

= close
- Interview terminated. Notice {not|MG/987} handed over. {accused.surname} asks that {partner.forename} be told, on {partner.mobile}.
- {accused.forename} says nothing further. {sol.mr} {sol.surname} asks for the officer's e-mail, {pc.email}.
- End. Tape seal {not|A####^^}.
