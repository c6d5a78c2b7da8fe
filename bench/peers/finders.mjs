// Programs that find amounts in prose, by language, each as a function that takes a text.
import recognizers from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import fr from 'fr-compromise';

/** Recognizers-Text is meant for what somebody says at a time: it is given sentences. */
const bySentence = (culture) => (text) => {
  for (const sentence of text.split(/(?<=[.!?])\s+/)) recognizers.recognizeCurrency(sentence, culture);
};

export const finders = {
  en: {
    'Recognizers-Text, currency': bySentence(recognizers.Culture.English),
    'compromise, money': (text) => nlp(text).money().json(),
  },
  fr: {
    'Recognizers-Text, currency': bySentence(recognizers.Culture.French),
    'fr-compromise, numbers': (text) => fr(text).numbers().json(),
  },
};
