import type { Lessons } from './lessons.ts';

/** Portuguese. */
export const LESSONS_PT: Lessons = {
  topics:
    'a comida|o prato|o café|a pizza|o pequeno almoço|o café da manhã|a carne|a sobremesa|o vinho|o serviço|o atendimento|os funcionários|o garçom|a empregada|o dono|a vendedora|a recepção|a equipe|o médico|a dentista|a clínica|a consulta|a cabeleireira|o corte|a massagem|o professor|a academia|o ginásio|o chuveiro|o quarto|a cama|o banheiro|o hotel|a localização|a vista|o estacionamento|a loja|o restaurante|o ambiente|a música|o preço|a conta|o orçamento|a reserva|o site|o aplicativo|a entrega|a embalagem|o produto|a qualidade|a bateria|a tela|o som|o aparelho|o canalizador|a oficina|o conserto|o trabalho|o resultado|o motorista|a cozinha|o tamanho|o suporte|a empresa|o salário|a gestão|os colegas',
  good: 'bom|boa|muito bom|muito boa|ótimo|ótima|excelente|fantástico|perfeito|perfeita|maravilhoso|incrível|espetacular|lindo|linda|impecável|sensacional|nota dez|simpático|simpática|amável|educado|gentil|atencioso|atenciosa|prestativo|paciente|acolhedor|competente|profissional|honesto|sério|confiável|pontual|rápido|rápida|eficiente|limpo|limpa|bem cuidado|moderno|confortável|espaçoso|tranquilo|silencioso|claro|aconchegante|prático|fácil de usar|fácil de encontrar|resistente|bem feito|de boa qualidade|gostoso|delicioso|saboroso|fresco|macio|no ponto|farto|generoso|barato|acessível|justo|vale a pena|como na foto|melhor do que esperava|o melhor da cidade|agradável|divertido|relaxante|bem organizado|uma maravilha|uma delícia|um prazer|flexível|bonito|bonita|muito bonito|charmoso|encantador|agradável e calmo|caprichado|caprichada|esplêndido|claro|simpático e rápido|legal|show|cordial|motivador',
  bad: 'ruim|mau|má|muito ruim|péssimo|péssima|horrível|terrível|desastroso|lamentável|vergonhoso|decepcionante|nojento|antipático|mal educado|grosseiro|arrogante|desagradável|incompetente|despreparado|pouco profissional|desonesto|pouco confiável|atrasado|lento|lenta|demorado|demorada|sujo|suja|imundo|descuidado|velho|antigo demais|desconfortável|minúsculo|escuro|barulhento|perigoso|complicado|confuso|frágil|mal feito|de má qualidade|quebrado|avariado|com defeito|danificado|inútil|sem gosto|sem sabor|seco|duro|frio|salgado|queimado|cru|intragável|caro|caríssimo|caro demais|abusivo|um roubo|um golpe|uma vergonha|um desastre|um pesadelo|uma perda de tempo|dinheiro jogado fora|diferente da foto|pior do que esperava|pior do que antes|o pior da cidade|chato|caótico|desorganizado|tóxico|baixo|feio|feia|triste|abafado|lotado|bagunçado|mediano|medíocre|fraco|fraca|irritante|cansativo|insuportável|estressante|injusto|mal remunerado',
  frames: [
    '{topic} é {word}',
    '{topic} estava {word}',
    'e {topic} foi realmente {word}',
    '{topic} muito {word}',
    '{topic}, {word}',
    'achei {topic} {word}.',
    '{topic} é tão {word}!',
    'aqui {topic} é {word}',
  ],
  turned: [
    '{topic} não é {word}',
    '{topic} não estava {word}',
    '{topic} não é nada {word}',
    '{topic} não foi muito {word}',
    '{topic} nada {word}',
  ],
  praise:
    'funciona muito bem|funciona perfeitamente|faz o que promete|cumpre o que promete|serve perfeitamente|chegou rápido|chegou antes do prazo|chegou no prazo|bem embalado|tudo perfeito|tudo correu bem|nada a reclamar|sem reclamações|sem problemas|sem nenhum problema|explica tudo muito bem|ouve o paciente|me deixou à vontade|nos sentimos em casa|não doeu nada|sem espera|quase sem espera|consegui horário na hora|sempre com um sorriso|comemos muito bem|adoramos|adorei|voltaremos|vamos voltar|voltarei com certeza|recomendo|super recomendo|recomendo a todos|estou muito satisfeito|muito contente com a compra|boa compra|vale cada centavo|bom custo benefício|boa relação qualidade preço|cinco estrelas|nunca decepciona|nada mau|nada caro|devolveram o dinheiro na hora|consertaram em uma hora|respeitaram o orçamento|meus filhos adoram|bom lugar para trabalhar|bons benefícios|crescimento rápido',
  complaint:
    'não funciona|não funciona mais|parou de funcionar|quebrou em uma semana|avariou logo|não dura nada|não carrega|trava o tempo todo|chegou quebrado|chegou danificado|nunca chegou|chegou atrasado|tamanho errado|devolvi|tive que devolver|foi para o lixo|quero meu dinheiro de volta|não devolvem o dinheiro|ninguém responde|ninguém atende|sem resposta|nunca ligaram|não me ouviu|não explica nada|atendido em cinco minutos|fomos ignorados|uma hora de espera|duas horas esperando|demora demais|esperamos muito|cancelaram na última hora|esqueceram a minha consulta|diagnóstico errado|doeu muito|um cabelo na comida|a comida chegou fria|passamos mal|mofo no banheiro|impossível dormir|cobraram duas vezes|cobram a mais|não voltaremos|não volto|nunca mais|não recomendo|não vale a pena|fujam|evitem|muito decepcionada|que decepção|esperava mais|uma pena|não vale o preço|antes era melhor|cada vez pior|zero estrelas|falta de respeito|falta de higiene|falta de organização|deixa a desejar|salário baixo|muita cobrança|sem plano de carreira|não comprem',
};
