package uk.rubric.example;

import java.util.List;
import java.util.Optional;

/** What the witnesses of the example case say, and what went wrong when their statements were made ready for service. */
final class ExampleStatements {

    private ExampleStatements() {}

    /** The victim: her telephone number is only covered, the words are still in the file. */
    static StatementForm victim() {
        return statement(
                Cast.VICTIM.name(),
                "Library assistant",
                "13/09/2026",
                List.of(
                        "I am the person named above. On Saturday 12 September 2026 I met two friends for supper at the Copper Kettle Café, 41 Saltmarsh "
                                + "Street, Sampletown. We had a table near the front, beside the counter. I did not drink any alcohol that evening.",
                        "At about 10.30 pm a man came up to our table. I had never seen him before. He was white, about thirty, of slim build, with short "
                                + "fair hair, and he wore a grey hooded top. He asked whether the fourth chair was free. I said that it was. He sat down and "
                                + "began to talk to me. He said that his name was Liam. He smelled of drink and his speech was slurred.",
                        "After a few minutes I asked him to leave us alone. He became angry and said, \"Who do you think you are?\" The manager came over, "
                                + "spoke to him and walked him to the door. I heard the man shout something from the street, but I could not make out the words.",
                        "My friends left by the side door to fetch their car. I paid at the counter and went out by the front door at about 10.40 pm. The "
                                + "street was well lit; there is a lamp post right outside the café. The man was standing on the pavement about three metres "
                                + "to my left. Nobody else was near us. He stepped in front of me and said, \"Not so clever now.\"",
                        "I tried to walk past him. He took hold of my left forearm with his right hand and twisted it. I shouted at him to let go. With his "
                                + "other hand, closed to a fist, he hit me once above the left eye. I fell against the door frame. I felt blood run down my face. "
                                + "It hurt a great deal and I was very frightened.",
                        "He then kicked the glass door of the café twice. On the second kick the glass cracked from top to bottom. A man whom I did not know "
                                + "called out and ran towards us, and the man in the grey top walked off in the direction of the railway station. The whole "
                                + "thing lasted perhaps two minutes. I could see his face all the time and nothing was in the way.",
                        "The waitress, Nadia, brought me inside, sat me down and pressed a clean towel on the cut. An ambulance took me to Sampleshire General "
                                + "Hospital, where the cut was closed with four stitches. My left forearm was bruised from the wrist to the elbow. At the "
                                + "hospital a police officer, PC 4471 SORRELL, took photographs of my injuries, which I have seen. They are marked ES/2.",
                        "I was kept in the emergency department until just after three in the morning. My sister drove me home. For a week I could "
                                + "not close my left hand round a cup, and I could not drive. I have a scar in my eyebrow, which can still be seen.",
                        "On 13 September 2026 I looked at a set of pictures on a screen at Sampletown Police Station. The officer who showed them to me was not one of "
                                + "those who had been to the café. I picked out number five. I am certain that he is the man who sat at our table and hit me.",
                        "What I had on that evening, a green woollen coat and a white blouse, had blood on it. I put both into a paper bag and handed it to PC 4471 "
                                + "SORRELL, together with the bill from the café, which shows the time, 22.38, and what we had ordered.",
                        "I later told the officer that she can reach me on ‹07700 900262›, since my old handset broke when I fell.",
                        "I did not give anybody permission to touch me. I am willing to go to court and give evidence. I would know the man again."));
    }

    /** The passer-by: his statement gives another witness's birthday and number, its reverse was left in, his occupation is hidden once only. */
    static StatementForm passerBy() {
        StatementForm form = statement(
                Cast.PASSER_BY.name(),
                "«Delivery driver»",
                "14/09/2026",
                List.of(
                        "I am the person named above. I work as a delivery driver. On Saturday 12 September 2026 at about 10.40 pm I was walking along "
                                + "Saltmarsh Street in Sampletown towards the railway station. I had finished my shift at ten o'clock.",
                        "As I came near the Copper Kettle Café I heard a woman shout, \"Let go of me.\" I looked across the road. A man in a grey hooded top was "
                                + "holding a woman by the arm. I saw him swing his left fist and hit her in the face. She fell back against the door of the café. "
                                + "I was about fifteen metres away. The street lamps were lit, it was dry, and nothing stood between us.",
                        "I shouted, \"Oi, leave her alone,\" and ran over. Before I got there the man kicked the glass door of the café two times, and I heard "
                                + "the glass crack. He looked straight at me, said, \"Mind your own business,\" and walked off. I would put his age at about "
                                + "thirty. He was slim, about five feet ten inches tall, with short fair hair.",
                        "The woman was bleeding from above her left eye. A waitress came out of the café and took her inside. I stayed at the door until the "
                                + "police came at about 10.50 pm. I told PC 5820 BRACKLEY which way the man had gone and what he looked like.",
                        "I had not seen the man before that night, and I have not seen him since. I had not seen the woman before either. I have good eyesight "
                                + "and do not wear glasses. From the moment I heard the shout until the man walked away I would say that a minute and a half went by.",
                        "The light was good enough for me to see colours. The grey top had a zip at the front and a dark mark on the right sleeve, which looked to me like "
                                + "paint. He wore dark trousers and light trainers. He had no beard and no glasses. He did not run; he walked quickly with his hands in the pouch "
                                + "of the top and looked round once.",
                        "Two or three cars went by in those minutes and none of them stopped. There were no other people on the pavement on my side.",
                        "While we waited I talked to the waitress, because she had seen the man inside the café before it all began and I thought that the "
                                + "police would want to hear from both of us. She was shaken and asked me to write her details down for the officer, and so I did, on the "
                                + "back of a receipt. She is Nadia RAHMANI, her date of birth is 09/11/1998 and her mobile number is 07700 900731. I gave "
                                + "the receipt to the officer at the scene.",
                        "The officer asked me to draw a plan of where everybody stood. I did so and signed it; it is marked MI/1. The cross on it is where I "
                                + "was when I first heard the shout, the circle is the woman and the square is the man.",
                        "I am willing to attend court."));
        return new StatementForm(
                form.urn(),
                form.name(),
                form.age(),
                form.occupation(),
                form.dated(),
                form.paragraphs(),
                Optional.of(Cast.PASSER_BY));
    }

    /** The waitress: her name is blacked out, which no order asks for. */
    static StatementForm waitress() {
        return statement(
                "«Nadia RAHMANI»",
                "Waitress",
                "14/09/2026",
                List.of(
                        "On Saturday 12 September 2026 I was on duty at the Copper Kettle Café, 41 Saltmarsh Street, Sampletown, from five o'clock until we closed. "
                                + "At about 10.30 pm I saw a man in a grey hooded top sit down at a table with three women. I had served him one coffee "
                                + "half an hour before. He had been loud at the counter and had asked me whether we sold beer, which we do not.",
                        "A few minutes later I saw that one of the women, who had dark hair and a green coat, wanted him to go. I told the manager, Owen "
                                + "PRITCHETT, who asked the man to leave and saw him out.",
                        "At about 10.40 pm I heard a bang and the sound of glass. I went to the front door. The woman in the green coat was holding on to the door "
                                + "frame and her face was covered in blood. I saw the man in the grey top on the pavement, one metre from her. He kicked the "
                                + "door again while I stood behind it, and the glass cracked. A passer-by ran over and the man walked away.",
                        "I brought the woman in and held a towel to her face until the ambulance came. I am willing to give evidence."));
    }

    /** The manager: nothing to find, for the address and the number are the café's. */
    static StatementForm manager() {
        return statement(
                Cast.MANAGER.name(),
                "Café manager",
                "15/09/2026",
                List.of(
                        "I am the manager of the Copper Kettle Café, 41 Saltmarsh Street, Sampletown. The café's telephone number is 01632 960417.",
                        "On Saturday 12 September 2026 at about 10.35 pm a member of my staff told me that a man was bothering a customer. I asked him to leave. He "
                                + "called me names but went. Some minutes later I heard glass crack at the front. When I got there the man had gone. The lower "
                                + "pane of the glass door was broken. A glazier has priced the repair at £380. Nobody had permission to damage the door.",
                        "The café has a camera above the counter and one over the front door, and both work. Their clock is right to the minute. I copied "
                                + "the footage from 22.25 hours to 22.50 hours to a disc, which I produce as OP/1 and gave to PC 4471 SORRELL on 15 September "
                                + "2026. On the same day I sent her by e-mail a list of the staff on duty, which I produce as OP/2."));
    }

    /** The arresting officer: nothing to find, for rank, name and collar number are an officer's business identity. */
    static StatementForm arrestingOfficer() {
        return statement(
                Cast.ARRESTING_OFFICER.full(),
                "Police officer",
                "13/09/2026",
                List.of(
                        "I am a constable of Sampleshire Police and serve at Sampletown Police Station. On Saturday 12 September 2026 I was on duty in "
                                + "uniform, in the company of PC 4471 SORRELL, in a marked car with the call sign SM12.",
                        "At 22.43 hours the control room sent us to the Copper Kettle Café in Saltmarsh Street (CAD 0893 of 12/09/2026). We arrived at 22.49 "
                                + "hours. I saw a woman, whom I now know to be Hannah PELLOWE, with a cut above the left eye that was bleeding freely, and "
                                + "a cracked glass door. A man at the door, Marcus ILLINGFORD, described the attacker to me.",
                        "At 23.05 hours I saw a man who fitted that description in Beadle Street. I said to him, \"I am arresting you on suspicion of "
                                + "assault and criminal damage,\" and cautioned him, to which he made no reply. He gave his name as Liam GARROWBY. There was dried blood on the "
                                + "knuckles of his left hand. I took him to Sampletown Police Station, where his detention was authorised at 23.31 hours, "
                                + "custody record 01ZD/2217/26. My body-worn camera recorded the arrest; the recording is exhibit TB/1."));
    }

    private static StatementForm statement(String name, String occupation, String dated, List<String> paragraphs) {
        return new StatementForm(Reference.EXAMPLE, name, "Over 18", occupation, dated, paragraphs, Optional.empty());
    }
}
