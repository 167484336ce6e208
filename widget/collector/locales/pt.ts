import { nameOfChoice, type FormWords } from './form-words.ts';

/** The form in Portuguese. */
export const pt: FormWords = {
  language: 'pt',
  title: (businessName) =>
    businessName === '' ? 'Conte-nos como foi' : `Conte a ${businessName} como foi`,
  questions: {
    csat: 'Como foi?',
    nps: 'Recomendar-nos-ia a um amigo?',
    ces: 'Facilitámos-lhe as coisas. Concorda?',
    rating: 'Que nota daria?',
    choice: 'Qual destas?',
    choices: 'Quais destas?',
    comment: 'O que poderíamos melhorar? (se quiser)',
    photo: 'Uma fotografia, se ajudar',
    consent: 'Concordo.',
    contact: 'E-mail ou telefone, se quiser uma resposta',
  },
  ends: {
    csat: ['Mau', 'Excelente'],
    nps: ['De modo nenhum', 'Certamente'],
    ces: ['De modo nenhum', 'Totalmente'],
    rating: ['Mau', 'Excelente'],
  },
  choice: (choice, most, end = '') => nameOfChoice(`${choice} de ${most}`, end),
  mayContact: 'Podem usar isto para me responder.',
  send: 'Enviar',
  sealedOnArrival: 'Enviado sem JavaScript: é selado à chegada.',
  readableBy: (businessName) =>
    businessName === ''
      ? 'Depois disso só o proprietário o pode ler.'
      : `Depois disso só ${businessName} o pode ler.`,
  keyWords: 'A chave com que é selado, em palavras:',
  failures: {
    'nothing-said': 'Ainda nada foi escolhido ou escrito. Escolha ou escreva algo e envie.',
    unanswered: 'Uma pergunta ainda está aberta. Escolha aí uma resposta e envie.',
    'no-consent':
      'Deixou um contacto sem marcar a caixa por baixo. Marque-a, ou esvazie o campo, e envie.',
    'too-long': 'É mais comprido do que cabe. Encurte um pouco e envie.',
    'out-of-range': 'Uma resposta não está entre as opções. Escolha de novo e envie.',
    'wrong-type': 'Uma resposta não está entre as opções. Escolha de novo e envie.',
  },
  troubles: {
    'no-form': {
      title: 'Aqui não há formulário',
      text: 'O endereço pode ter sido cortado, ou o formulário mudou de lugar. Nada foi enviado.',
    },
    'form-too-large': {
      title: 'É mais comprido do que cabe',
      text: 'Nada foi guardado. Volte atrás, encurte um pouco e envie de novo.',
    },
    'form-damaged': {
      title: 'Isto não chegou inteiro',
      text: 'Nada foi guardado. Volte atrás e envie de novo.',
    },
    'form-not-kept': {
      title: 'Não foi possível guardar agora',
      text: 'Nada foi guardado. Volte atrás daqui a pouco e envie de novo.',
    },
    'form-not-now': {
      title: 'Está a chegar muita coisa',
      text: 'Nada foi guardado. Volte atrás daqui a um minuto e envie de novo.',
    },
    'form-not-from-here': {
      title: 'Isto veio de outro site',
      text: 'Nada foi guardado. Abra o próprio formulário para enviar.',
    },
  },
  thanks: 'Obrigado. Ouvimos o que disse.',
  elsewhere: 'Se quiser que outros também o ouçam:',
};
