# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
accused: defendant

= text
POLICE SCHEDULE OF RELEVANT NON-SENSITIVE UNUSED MATERIAL	MG6C
R v {accused.surname}
No	Description
1	<thing>
2	<thing>
3	<thing>
4	<thing>

= thing
- Transcript of 999 call by {caller.title} {caller.surname} from {caller.mobile}
- Notes of {pc.title} {not.collar} {pc.surname} of {not.date}
- Witness {pal.name}, {pal.address}, draft statement
- Text messages between {pal.name} ({pal.mobile}) and the defendant
- Receipt for {not.money} from {shop.firm}
- Custody record {not.crime}
- Questionnaire completed at {pal.street} by {pal.name}, born {pal.dob}
- GP letter about {pal.name}, NHS No {pal.nhs}
